import type { BaseUrl, ResourceLink } from './links.ts';
import { links } from './links.ts';

/** The ten `_links` of a contact. */
export function memberLinks(base: BaseUrl, listId: string, hash: string): ResourceLink[] {
    const list = `/lists/${listId}/members`;
    const self = `${list}/${hash}`;
    const member = 'Lists/Members';
    return links(base, [
        ['self', self, 'GET', member],
        ['parent', list, 'GET', 'Lists/Members/Collection', 'CollectionLinks/Lists/Members'],
        ['update', self, 'PATCH', member, 'Definitions/Lists/Members/PATCH'],
        ['upsert', self, 'PUT', member, 'Definitions/Lists/Members/PUT'],
        ['delete', self, 'DELETE'],
        ['activity', `${self}/activity`, 'GET', 'Lists/Members/Activity'],
        ['goals', `${self}/goals`, 'GET', 'Lists/Members/Goals'],
        ['notes', `${self}/notes`, 'GET', 'Lists/Members/Notes/Collection'],
        ['events', `${self}/events`, 'POST', undefined, 'Definitions/Lists/Members/Events/POST'],
        ['delete_permanent', `${self}/actions/delete-permanent`, 'POST']
    ]);
}
