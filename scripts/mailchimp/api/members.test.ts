import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { subscriberHash } from '../account/ids.ts';
import { expectProblem, seeErrors } from '../testing/expect-problem.ts';
import { clubId, newsId, stranger } from '../testing/seeds.ts';
import { useMailchimp } from '../testing/test-api.ts';

const members = `/lists/${newsId}/members`;

describe('a contact', () => {
    const api = useMailchimp();

    it('is found by hash, by address in any spelling and by contact id', async () => {
        const byHash = await api.get(`${members}/${subscriberHash('Subscribed@Example.com')}`);
        const byAddress = await api.get(`${members}/SUBSCRIBED%40example.com`);
        const byContactId = await api.get(`${members}/${byHash.body.contact_id}`);
        assert.equal(byHash.status, 200);
        assert.deepEqual(byAddress.body, byHash.body);
        assert.deepEqual(byContactId.body, byHash.body);
    });

    it('has the hash that the documentation gives as an example', () => {
        assert.equal(subscriberHash('Urist.McVankab@freddiesjokes.com'), '62eeb292278cc15f5817cb78f7790b08');
    });

    it('is not found elsewhere', async () => {
        const { body } = await api.get(`${members}/subscribed@example.com`);
        for (const slot of [subscriberHash(stranger), stranger, 'x', 'f'.repeat(32)]) {
            assert.equal((await api.get(`${members}/${slot}`)).status, 404);
        }
        assert.equal((await api.get(`/lists/${clubId}/members/${body.contact_id}`)).status, 404);
        assert.equal((await api.get(`/lists/0000000000/members/${body.id}`)).status, 404);
    });

    it('shows its properties in the recorded order', async () => {
        const { body, headers } = await api.get(`${members}/left@example.com`);
        assert.equal(
            Object.keys(body as object).join(),
            'id,email_address,unique_email_id,contact_id,full_name,web_id,email_type,status,unsubscribe_reason,' +
                'consents_to_one_to_one_messaging,sms_phone_number,sms_subscription_status,sms_subscription_last_updated,' +
                'merge_fields,stats,ip_signup,timestamp_signup,ip_opt,timestamp_opt,member_rating,last_changed,language,' +
                'vip,email_client,location,source,tags_count,tags,list_id,_links'
        );
        assert.equal(body.unsubscribe_reason, 'I never signed up for this mailing list');
        assert.equal(body.last_changed, '2026-03-01T10:00:00+00:00');
        assert.equal(body.timestamp_signup, '');
        assert.deepEqual(body.merge_fields, { FNAME: '', LNAME: '', ADDRESS: '', PHONE: '' });
        assert.equal(body._links.length, 10);
        assert.match(headers.get('link') ?? '', /rel="describedBy", <https:.*>; rel="dashboard"$/);
    });

    it('shows an unsubscribe reason while it is unsubscribed only, and interests where the audience has them', async () => {
        const { body } = await api.get(`${members}/subscribed@example.com`);
        assert.equal('unsubscribe_reason' in body || 'interests' in body, false);
        const { body: inClub } = await api.get(`/lists/${clubId}/members/chess@example.com`);
        assert.deepEqual(inClub.interests, { chess: true, rowing: false });
        assert.deepEqual(inClub.marketing_permissions, [
            { marketing_permission_id: 'mail', text: 'Email', enabled: false }
        ]);
    });

    it('has one unique_email_id in all audiences and a contact id in each', async () => {
        const [news, club] = await Promise.all([
            api.get(`${members}/subscribed@example.com`),
            api.get(`/lists/${clubId}/members/subscribed@example.com`)
        ]);
        assert.equal(news.body.unique_email_id, club.body.unique_email_id);
        assert.notEqual(news.body.contact_id, club.body.contact_id);
        assert.notEqual(news.body.web_id, club.body.web_id);
    });

    it('gives only the fields that are asked for', async () => {
        const query = 'fields=email_address,merge_fields.FNAME,tags.name';
        assert.deepEqual((await api.get(`${members}/subscribed@example.com?${query}`)).body, {
            email_address: 'subscribed@example.com',
            merge_fields: { FNAME: 'Sue' },
            tags: [{ name: 'Alpha' }, { name: 'Beta' }]
        });
    });
});

describe('adding a contact', () => {
    const api = useMailchimp();
    const add = (body: object) => api.call('POST', members, body);

    it('answers 200 and the contact', async () => {
        const { status, body } = await add({
            email_address: 'New.Person@Example.com',
            status: 'subscribed',
            merge_fields: { FNAME: 'New', UNKNOWN: 'ignored' },
            tags: ['Alpha', 'Gamma'],
            language: 'pt',
            vip: true,
            location: { latitude: 1.5, longitude: -2 }
        });
        assert.equal(status, 200);
        assert.equal(body.email_address, 'New.Person@Example.com');
        assert.equal(body.id, subscriberHash('new.person@example.com'));
        assert.equal(body.status, 'subscribed');
        assert.equal(body.full_name, 'New');
        assert.equal(body.source, 'API - Generic');
        assert.equal(body.timestamp_opt, body.last_changed);
        assert.equal(body.ip_opt, '127.0.0.1');
        assert.deepEqual(
            body.tags.map((tag: { name: string }) => tag.name),
            ['Alpha', 'Gamma']
        );
        assert.equal(body.location.latitude, 1.5);
    });

    it('takes addresses with a plus sign, an apostrophe and umlauts, and finds them again', async () => {
        for (const email of [
            'a+b@example.com',
            "o'hara@example.com",
            'jörg.müller@example.com',
            'x@bücher.example.com'
        ]) {
            assert.equal((await add({ email_address: email, status: 'subscribed' })).status, 200, email);
            assert.equal((await api.get(`${members}/${encodeURIComponent(email)}`)).body.email_address, email);
            assert.equal((await api.get(`${members}/${subscriberHash(email)}`)).body.email_address, email);
        }
    });

    it('refuses an address that is in the audience, whatever its status and capitals', async () => {
        for (const email of ['Subscribed@example.com', 'left@example.com', 'pending@example.com']) {
            expectProblem(await add({ email_address: email, status: 'subscribed' }), {
                status: 400,
                title: 'Member Exists',
                detail: `${email} is already a list member. Use PUT to insert or update list members.`,
                withType: false
            });
        }
    });

    it('refuses an address that is malformed or fake', async () => {
        for (const email of [
            '',
            'nobody',
            'a@b',
            'a b@example.com',
            '@example.com',
            'a..b@example.com',
            'a@example.com,'
        ]) {
            expectProblem(await add({ email_address: email, status: 'subscribed' }), {
                status: 400,
                title: 'Invalid Resource',
                detail: 'Please provide a valid email address.'
            });
        }
        expectProblem(await add({ email_address: 'foo@gmial.com', status: 'subscribed' }), {
            status: 400,
            title: 'Invalid Resource',
            detail: 'foo@gmial.com looks fake or invalid, please enter a real email address.'
        });
    });

    it('names what is missing and what has the wrong type', async () => {
        const invalid = { status: 400, title: 'Invalid Resource', detail: seeErrors };
        expectProblem(await add({}), {
            ...invalid,
            errors: [{ field: '', message: 'Required fields were not provided: email_address, status' }]
        });
        expectProblem(await add({ email_address: 7, status: null, vip: 'yes' }), {
            ...invalid,
            errors: [
                { field: 'vip', message: 'Schema describes boolean, string found instead' },
                { field: 'email_address', message: 'Schema describes string, integer found instead' },
                {
                    field: 'status',
                    message: 'Value must be one of: subscribed, unsubscribed, cleaned, pending, transactional'
                }
            ]
        });
        expectProblem(await api.call('POST', members), {
            ...invalid,
            errors: [{ field: '', message: 'Schema describes object, NULL found instead' }]
        });
    });

    it('cannot add archived contacts', async () => {
        assert.equal((await add({ email_address: stranger, status: 'archived' })).status, 400);
    });

    it('takes the times of opting in from the request', async () => {
        const { body } = await add({
            email_address: stranger,
            status: 'subscribed',
            timestamp_opt: '2020-02-03T04:05:06Z',
            timestamp_signup: '2020-02-03T04:05:00+01:00'
        });
        assert.equal(body.timestamp_opt, '2020-02-03T04:05:06+00:00');
        assert.equal(body.timestamp_signup, '2020-02-03T03:05:00+00:00');
        assert.equal(
            (await add({ email_address: 'b@example.com', status: 'subscribed', timestamp_opt: 'now' })).status,
            400
        );
    });
});
