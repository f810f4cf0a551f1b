import { Follower } from '../follower';

let underWay: boolean;
let looks: number;
let follower: Follower;

/** Lets time pass, and what was waiting for it. */
const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
    jest.useFakeTimers();
    underWay = true;
    looks = 0;
    follower = new Follower(
        () => {
            looks += 1;
            return Promise.resolve();
        },
        () => underWay
    );
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

    it('looks after growing pauses until it is done', async () => {
        follower.follow();
        await pass(999);
        expect(looks).toBe(0);
        await pass(1);
        expect(looks).toBe(1);
        await pass(1_999);
        expect(looks).toBe(1);
        await pass(1);
        expect(looks).toBe(2);
        underWay = false;
        await pass(600_000);
        expect(looks).toBe(3);
    });

    it('does not look for ever', async () => {
        follower.follow();
        await pass(3_600_000);
        expect(looks).toBe(9);
        follower.follow();
        await pass(3_600_000);
        expect(looks).toBe(9);
    });

    it('waits once, however often it is told to', async () => {
        follower.follow();
        follower.follow();
        await pass(1_000);
        expect(looks).toBe(1);
    });

    it('begins with the shortest pause again', async () => {
        follower.follow();
        await pass(1_000);
        follower.restart();
        await pass(1_000);
        expect(looks).toBe(2);
    });

    it('goes on after a look that failed', async () => {
        const unlucky = new Follower(
            () => {
                looks += 1;
                return Promise.reject(new Error('Offline.'));
            },
            () => underWay
        );
        unlucky.follow();
        await pass(3_000);
        unlucky.stop();
        expect(looks).toBe(2);
    });

    it('stops', async () => {
        follower.follow();
        follower.stop();
        await pass(600_000);
        expect(looks).toBe(0);
    });

    it('does not go on when it was stopped or restarted while it looked', async () => {
        let finish: () => void = () => undefined;
        const slow = new Follower(
            () => {
                looks += 1;
                return new Promise((resolve) => (finish = resolve));
            },
            () => underWay
        );
        slow.follow();
        await pass(1_000);
        slow.stop();
        finish();
        await pass(600_000);
        expect(looks).toBe(1);
    });
});
