import { LightningElement } from 'lwc';
import { session, switchUser } from '../../session.ts';

/** Who the preview is looked at as, and the choice of somebody else. */
export default class UserMenu extends LightningElement {
    user = session.user;

    get choices(): object[] {
        return session.users.map(({ username, name, permissionSets }) => ({
            username,
            label: `${name} (${permissionSets.join(', ').replaceAll('_', ' ') || 'no permission set'})`,
            isCurrent: username === this.user.username
        }));
    }

    handleSelect(event: CustomEvent<{ value: string }>): void {
        if (event.detail.value !== this.user.username) switchUser(event.detail.value);
    }
}
