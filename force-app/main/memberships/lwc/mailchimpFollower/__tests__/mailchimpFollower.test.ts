import { Follower, type Pauses } from 'c/mailchimpFollower';

let underWay: boolean;
let looks: number;
let follower: Follower;
let answer: () => Promise<void>;

/** Lets time pass, and what was waiting for it. */
const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

function create(pauses: Pauses): void {
    follower = new Follower(
        () => {
            looks += 1;
            return answer();
        },
        () => underWay,
        pauses
    );
}

beforeEach(() => {
    jest.useFakeTimers();
    underWay = true;
    looks = 0;
    answer = () => Promise.resolve();
    create({ first: [1_000, 2_000] });
});

afterEach(() => {
    follower.stop();
    jest.useRealTimers();
});

describe('Follower', () => {
    it('does nothing while nothing is under way', async () => {
        underWay = false;
        follower.follow();
        await pass(600_000);
        expect(looks).toBe(0);
    });

    it('looks after each pause and then no more', async () => {
        follower.follow();
        await pass(999);
        expect(looks).toBe(0);
        await pass(1);
        expect(looks).toBe(1);
        await pass(1_999);
        expect(looks).toBe(1);
        await pass(1);
        expect(looks).toBe(2);
        await pass(600_000);
        expect(looks).toBe(2);
    });

    it('repeats the last pause for as long as something is under way', async () => {
        create({ first: [1_000], then: 10_000 });
        follower.follow();
        await pass(31_000);
        expect(looks).toBe(4);
        underWay = false;
        await pass(600_000);
        expect(looks).toBe(5);
    });

    it('waits once, however often it is asked to', async () => {
        follower.follow();
        follower.follow();
        await pass(1_000);
        expect(looks).toBe(1);
    });

    it('goes on after a look that failed', async () => {
        answer = () => Promise.reject(new Error('no network'));
        follower.follow();
        await pass(3_000);
        expect(looks).toBe(2);
    });

    it('begins with the shortest pause again', async () => {
        follower.follow();
        await pass(1_000);
        follower.restart();
        await pass(1_000);
        expect(looks).toBe(2);
    });

    it('stops, even during a look', async () => {
        let finish = (): void => undefined;
        answer = () =>
            new Promise((resolve) => {
                finish = resolve;
            });
        follower.follow();
        await pass(1_200);
        follower.stop();
        finish();
        await pass(600_000);
        expect(looks).toBe(1);
    });
});
