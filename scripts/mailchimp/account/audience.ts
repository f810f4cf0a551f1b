import { subscriberHash } from './ids.ts';
import { MemberIndex } from './member-index.ts';
import type { Member, NewMember } from './member.ts';
import { TagRegister } from './tag-register.ts';
import type { AudienceSettings } from './audience-settings.ts';

/** One audience ("list" in the API's paths) with its contacts. */
export class Audience {
    readonly id: string;
    readonly settings: AudienceSettings;
    readonly members: MemberIndex;
    readonly tags: TagRegister;
    private readonly forgotten = new Set<string>();
    private nextNoteId: number;

    constructor(id: string, settings: AudienceSettings) {
        this.id = id;
        this.settings = settings;
        this.members = new MemberIndex(id);
        this.tags = new TagRegister(settings.webId * 100);
        this.nextNoteId = settings.webId * 10;
    }

    /** Adds a contact; its address must not be in the audience yet. */
    add(newMember: NewMember): Member {
        const hash = subscriberHash(newMember.emailAddress);
        if (this.members.findByHash(hash))
            throw new Error(`${newMember.emailAddress} is in audience ${this.id} already.`);
        const member: Member = { ...newMember, sequence: this.members.nextSequence, hash };
        this.members.add(member);
        return member;
    }

    /** Replaces properties of a contact; the only way to change one. */
    change(member: Member, changes: Partial<NewMember>): Member {
        const changed: Member = { ...member, ...changes };
        const renamed = { ...changed, hash: subscriberHash(changed.emailAddress) };
        this.members.remove(member);
        this.members.add(renamed);
        return renamed;
    }

    /** Deletes a contact for good; the address cannot be added by the API again. */
    forget(member: Member): void {
        this.members.remove(member);
        this.forgotten.add(member.hash);
    }

    /** Whether an address was deleted for good. */
    isForgotten(emailAddress: string): boolean {
        return this.forgotten.has(subscriberHash(emailAddress));
    }

    /** Lets a forgotten address back in: the person has signed up again. */
    remember(emailAddress: string): void {
        this.forgotten.delete(subscriberHash(emailAddress));
    }

    /** A number for the next note. */
    takeNoteId(): number {
        return this.nextNoteId++;
    }
}
