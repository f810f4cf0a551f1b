import { after, before, describe, it } from 'node:test';
import { choosePreset, storyOf, switchScheduleOn } from './preset-story.ts';
import { closeStage, openStage, type Stage } from './stage.ts';

let stage: Stage;

// Each test is named after a sentence by which a product documents its rule; docs/sync-rules.md has the sentences and their
// sources. The org and Mailchimp go on with what was done: whoever has two stories lives through them in this order.
describe('the rules of Email Opt Out, hour by hour', () => {
    before(async () => {
        stage = await openStage();
        await switchScheduleOn(stage);
    });
    after(() => closeStage(stage));

    describe('Suppression wins', () => {
        before(() =>
            choosePreset(stage, 'Suppression wins', [
                'Who subscribes again later gets the box unchecked, unless a person or another tool had checked it.'
            ])
        );

        it('The box is checked when the person is unsubscribed from all audiences.', () =>
            storyOf(stage, 'Chloe Dubois', async (chloe) => {
                await chloe.plays('unsubscribe', 'Events');
                await chloe.anHourPasses();
                await chloe.sees('unchecked', { Events: 'Unsubscribed', Newsletter: 'Subscribed' });
                await chloe.plays('unsubscribe', 'Newsletter');
                await chloe.anHourPasses();
                await chloe.sees('checked', { Events: 'Unsubscribed', Newsletter: 'Unsubscribed' });
                await chloe.readsWhy('checked', 'Unsubscribed in Mailchimp, and subscribed to no audience.');
            }));

        it('The sync unchecks only what it checked itself: when the person is subscribed again.', () =>
            storyOf(stage, 'Chloe Dubois', async (chloe) => {
                await chloe.plays('resubscribe', 'Newsletter');
                await chloe.anHourPasses();
                await chloe.sees('unchecked', { Events: 'Unsubscribed', Newsletter: 'Subscribed' });
                await chloe.readsWhy('unchecked', 'Subscribed in Mailchimp after Email Opt Out was checked.');
            }));

        it('The sync unchecks only what it checked itself: what a colleague checked stays.', () =>
            storyOf(stage, 'Dmitri Volkov', async (dmitri) => {
                await dmitri.turnsBox();
                await dmitri.plays('unsubscribe', 'Newsletter');
                await dmitri.anHourPasses();
                await dmitri.plays('resubscribe', 'Newsletter');
                await dmitri.anHourPasses();
                await dmitri.sees('checked', { Newsletter: 'Subscribed', Press: 'Transactional' });
            }));

        it('A manual uncheck is set back while the person is still opted out.', () =>
            storyOf(stage, 'Hugo Lindqvist', async (hugo) => {
                await hugo.plays('unsubscribe', 'Events');
                await hugo.anHourPasses();
                await hugo.sees('checked', { Events: 'Unsubscribed', Newsletter: 'Archived' });
                await hugo.turnsBox();
                await hugo.sees('unchecked', { Events: 'Unsubscribed', Newsletter: 'Archived' });
                await hugo.anHourPasses();
                await hugo.sees('checked', { Events: 'Unsubscribed', Newsletter: 'Archived' });
                await hugo.readsWhy(
                    'checked',
                    'Somebody unchecked Email Opt Out, but the person is still opted out in Mailchimp.'
                );
            }));

        it('A hard bounce does not count as an unsubscribe.', () =>
            storyOf(stage, 'Ben Okafor', async (ben) => {
                await ben.plays('bounce', 'Newsletter', 'Product updates');
                await ben.anHourPasses();
                await ben.sees('unchecked', { Events: 'Cleaned', Newsletter: 'Cleaned', 'Product updates': 'Cleaned' });
            }));
    });

    describe('Mailchimp for Salesforce', () => {
        before(() =>
            choosePreset(stage, 'Mailchimp for Salesforce', [
                'Who subscribes again later gets the box unchecked, even if a colleague had checked it.'
            ])
        );

        it('If all related members are unsubscribed, the box is checked.', () =>
            storyOf(stage, 'Grace Kim', async (grace) => {
                await grace.plays('unsubscribe', 'Events', 'Newsletter', 'Press', 'Product updates');
                await grace.anHourPasses();
                const left = { Events: 'Unsubscribed', Newsletter: 'Unsubscribed', Press: 'Unsubscribed' };
                await grace.sees('unchecked', { ...left, 'Product updates': 'Unsubscribed', Volunteers: 'Subscribed' });
                await grace.plays('unsubscribe', 'Volunteers');
                await grace.anHourPasses();
                await grace.sees('checked', { ...left, 'Product updates': 'Unsubscribed', Volunteers: 'Unsubscribed' });
            }));

        it('If any related member is set back to subscribed, the box is unchecked.', () =>
            storyOf(stage, 'Noor Rahman', async (noor) => {
                await noor.turnsBox();
                await noor.plays('unsubscribe', 'Events');
                await noor.anHourPasses();
                await noor.sees('checked', { Events: 'Unsubscribed' });
                await noor.plays('resubscribe', 'Events');
                await noor.anHourPasses();
                await noor.sees('unchecked', { Events: 'Subscribed' });
                await noor.readsWhy('unchecked', 'Subscribed in Mailchimp after Email Opt Out was checked.');
            }));

        it('If somebody unchecks the box, the next sync checks it again while the person is still unsubscribed.', () =>
            storyOf(stage, 'Maya Patel', async (maya) => {
                const left = { Press: 'Unsubscribed', 'Product updates': 'Unsubscribed' };
                await maya.plays('unsubscribe', 'Press');
                await maya.anHourPasses();
                await maya.sees('checked', left);
                await maya.turnsBox();
                await maya.sees('unchecked', left);
                await maya.anHourPasses();
                await maya.sees('checked', left);
            }));

        it('The sync is one-way, from Mailchimp to the box.', () =>
            storyOf(stage, 'Jörg Müller', async (joerg) => {
                await joerg.turnsBox();
                await joerg.anHourPasses();
                await joerg.sees('checked', { Newsletter: 'Subscribed', Volunteers: 'Subscribed' });
                await joerg.hasInMailchimp({ Newsletter: 'subscribed', Volunteers: 'subscribed' });
            }));

        it('A hard bounce is not an unsubscribe.', () =>
            storyOf(stage, 'Quentin Marsh', async (quentin) => {
                await quentin.plays('resubscribe', 'Newsletter');
                await quentin.plays('bounce', 'Newsletter');
                await quentin.anHourPasses();
                await quentin.sees('unchecked', { Newsletter: 'Cleaned' });
            }));
    });

    describe('University of Colorado', () => {
        before(() =>
            choosePreset(stage, 'University of Colorado', [
                'The sync never unchecks the box. That is for people to do.'
            ])
        );

        it('When the contact opts out by the link in an email, the integration checks the box.', () =>
            storyOf(stage, "Erin O'Neill", async (erin) => {
                await erin.plays('unsubscribe', 'Product updates');
                await erin.anHourPasses();
                await erin.sees('checked', { Newsletter: 'Unsubscribed', 'Product updates': 'Unsubscribed' });
            }));

        it('When the contact asks to be opted out, staff check the box.', () =>
            storyOf(stage, 'Priya Nair', async (priya) => {
                await priya.turnsBox();
                await priya.anHourPasses();
                await priya.sees('checked', { Newsletter: 'Unsubscribed', 'Product updates': 'Subscribed' });
                await priya.hasInMailchimp({ 'Product updates': 'subscribed' });
            }));

        it('When the contact opts in again, staff uncheck the box; the integration never does.', () =>
            storyOf(stage, "Erin O'Neill", async (erin) => {
                const again = { Newsletter: 'Unsubscribed', 'Product updates': 'Subscribed' };
                await erin.plays('resubscribe', 'Product updates');
                await erin.anHourPasses();
                await erin.sees('checked', again);
                await erin.turnsBox();
                await erin.anHourPasses();
                await erin.sees('unchecked', again);
            }));

        it('What staff unchecked stays unchecked until the contact opts out once more.', () =>
            storyOf(stage, 'Oscar Silva', async (oscar) => {
                await oscar.plays('unsubscribe', 'Press');
                await oscar.anHourPasses();
                await oscar.sees('checked', { Newsletter: 'Archived', Press: 'Unsubscribed' });
                await oscar.turnsBox();
                await oscar.anHourPasses();
                await oscar.sees('unchecked', { Newsletter: 'Archived', Press: 'Unsubscribed' });
                await oscar.plays('resubscribe', 'Press');
                await oscar.plays('unsubscribe', 'Press');
                await oscar.anHourPasses();
                await oscar.sees('checked', { Newsletter: 'Archived', Press: 'Unsubscribed' });
                await oscar.readsWhy('checked', 'Opted out in Mailchimp after somebody unchecked Email Opt Out.');
            }));
    });

    // The last one: it switches unsubscribing on, and the rules above are one-way.
    describe('ActiveCampaign', () => {
        before(() =>
            choosePreset(stage, 'ActiveCampaign', [
                'An address that bounced for good counts as unsubscribed.',
                'Whoever’s box is checked in Salesforce, by anybody, is unsubscribed from every audience. The switch for that is further down.'
            ])
        );

        it('If somebody is unsubscribed from all lists, the box is checked after the sync.', () =>
            storyOf(stage, 'Imani Mwangi', async (imani) => {
                await imani.plays('unsubscribe', 'Newsletter');
                await imani.anHourPasses();
                await imani.sees('unchecked', { Newsletter: 'Unsubscribed', Volunteers: 'Subscribed' });
                await imani.plays('unsubscribe', 'Volunteers');
                await imani.anHourPasses();
                await imani.sees('checked', { Newsletter: 'Unsubscribed', Volunteers: 'Unsubscribed' });
            }));

        it('If somebody hard bounces, the box is checked after the sync.', () =>
            storyOf(stage, 'Keiko Tanaka', async (keiko) => {
                await keiko.plays('resubscribe', 'Newsletter');
                await keiko.plays('bounce', 'Newsletter');
                await keiko.anHourPasses();
                await keiko.sees('checked', { Newsletter: 'Cleaned' });
                await keiko.readsWhy('checked', 'The address bounced for good, which counts as unsubscribed.');
            }));

        it('If the box is checked in Salesforce, the person is unsubscribed from all lists.', () =>
            storyOf(stage, 'Ana Alvarez', async (ana) => {
                await ana.turnsBox();
                await ana.sees('checked', {
                    Events: 'Unsubscribed',
                    Newsletter: 'Unsubscribed',
                    Volunteers: 'Unsubscribed'
                });
                await ana.hasInMailchimp({ Newsletter: 'unsubscribed', Volunteers: 'unsubscribed' });
            }));

        it('If somebody goes from no active list to any, the box is unchecked after the sync.', () =>
            storyOf(stage, 'Ana Alvarez', async (ana) => {
                await ana.plays('resubscribe', 'Newsletter');
                await ana.anHourPasses();
                await ana.sees('unchecked', {
                    Events: 'Unsubscribed',
                    Newsletter: 'Subscribed',
                    Volunteers: 'Unsubscribed'
                });
                await ana.readsWhy('unchecked', 'Subscribed in Mailchimp after Email Opt Out was checked.');
            }));
    });
});
