import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails if axe finds a fault on the page, base components included. */
export async function assertAccessible(page: Page): Promise<void> {
    await animationsEnd(page);
    const { violations, passes } = await runAxe(page);
    const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`)
    );
    assert.deepEqual(faults, []);
    const contrast = passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0;
    assert.ok(contrast > 0, 'axe could not judge the contrast of any text');
}

/** What fades in has too little contrast on the way. Spinners turn for ever and are not waited for. */
function animationsEnd(page: Page): Promise<unknown> {
    return page.evaluate(() => {
        const ending = document
            .getAnimations()
            .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
        return Promise.allSettled(ending.map((animation) => animation.finished)).then(() => undefined);
    });
}

/**
 * Runs axe in a JavaScript world of its own: in the page's world synthetic shadow hides what is inside components,
 * and the contrast of text is silently left unjudged.
 */
export async function runAxe(page: Page): Promise<AxeResults> {
    const session = await page.context().newCDPSession(page);
    try {
        const { frameTree } = await session.send('Page.getFrameTree');
        const { executionContextId } = await session.send('Page.createIsolatedWorld', {
            frameId: frameTree.frame.id,
            worldName: 'axe'
        });
        await evaluate(session, executionContextId, `${axe};0`);
        return (await evaluate(session, executionContextId, 'axe.run(document)')) as AxeResults;
    } finally {
        await session.detach();
    }
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression,
        awaitPromise: true,
        returnByValue: true
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
}
