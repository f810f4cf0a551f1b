import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { z } from 'zod';
import { batchSchema, newMemberSchema, updateSchema, upsertSchema } from '../requests/member-schemas.ts';
import { describedBody, faultsOf } from './api-description.ts';

const member = '/lists/{list_id}/members/{subscriber_hash}';

describe('the schemas of requests', () => {
    const bodies: [string, string, z.ZodObject][] = [
        ['POST', '/lists/{list_id}/members', newMemberSchema],
        ['PUT', member, upsertSchema],
        ['PATCH', member, updateSchema],
        ['POST', '/lists/{list_id}', batchSchema]
    ];

    it('know every described property', () => {
        for (const [method, path, schema] of bodies) {
            const unknown = Object.keys(describedBody(method, path)).filter((name) => !(name in schema.shape));
            assert.deepEqual(unknown, [], `${method} ${path}`);
        }
    });

    it('know every described property of an entry of a batch', () => {
        const { properties } = describedBody('POST', '/lists/{list_id}').members.items as { properties: object };
        const known = Object.keys(batchSchema.shape.members.element.shape);
        assert.deepEqual(
            Object.keys(properties).filter((name) => !known.includes(name)),
            []
        );
    });

    it('accept exactly the described statuses', () => {
        for (const [method, path, schema] of bodies.slice(0, 3)) {
            const described = describedBody(method, path).status.enum as string[];
            const accepted = ['subscribed', 'unsubscribed', 'cleaned', 'pending', 'transactional', 'archived'].filter(
                (status) => (schema.shape.status as z.ZodType).safeParse(status).success
            );
            assert.deepEqual(accepted, described, `${method} ${path}`);
        }
    });
});

describe('the comparison with the description', () => {
    const ping = { method: 'GET', path: '/ping', status: 200, contentType: 'application/json; charset=utf-8' };

    it('passes what is described', () => {
        assert.deepEqual(faultsOf({ ...ping, body: { health_status: 'x' } }), []);
    });

    it('finds a wrong type, an unknown property, a wrong content type and a body where none belongs', () => {
        assert.match(faultsOf({ ...ping, body: { health_status: 1 } })[0], /must be string/);
        assert.match(faultsOf({ ...ping, body: { mood: 'x' } })[0], /additional properties/);
        assert.deepEqual(faultsOf({ ...ping, contentType: 'text/html', body: {} }), ['content type text/html']);
        assert.deepEqual(faultsOf({ ...ping, status: 204, body: {} }), ['204 with a body']);
    });

    it('finds a time in the wrong form, deep inside', () => {
        const path = '/lists/abc/members/def/tags';
        const body = { tags: [{ id: 1, name: 'x', date_added: '2026-01-01' }] };
        assert.match(faultsOf({ ...ping, path, body })[0], /\/tags\/0\/date_added must match format "date-time"/);
    });

    it('finds a problem that lacks what every problem has', () => {
        const problem = { ...ping, status: 404, contentType: 'application/problem+json; charset=utf-8' };
        assert.match(faultsOf({ ...problem, body: { title: 'x', status: 404 } })[0], /required property 'detail'/);
    });
});
