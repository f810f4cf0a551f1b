import { join, relative } from 'node:path';
import {
    CodeAnalyzer,
    CodeAnalyzerConfig,
    EventType,
    LogLevel,
    type EngineLogEvent,
    type LogEvent,
    type RunResults,
    type Violation
} from '@salesforce/code-analyzer-core';
import { createEnginePlugin as createPmd } from '@salesforce/code-analyzer-pmd-engine';
import { createEnginePlugin as createRegex } from '@salesforce/code-analyzer-regex-engine';
import type { Finding, Gate, GateResult } from './gate.ts';
import { whyNoJava } from './java.ts';

/** The rules of Salesforce's own scan for good code and for its security review; config/code-analyzer.yml says which are off. */
const ruleSelectors = ['pmd:Recommended', 'pmd:Security', 'pmd:AppExchange', 'regex'];

/** Salesforce Code Analyzer: PMD's recommended, security and AppExchange rules, and the regex rules. */
export const pmd: Gate = {
    name: 'pmd',
    description: 'PMD: recommended, security and AppExchange rules (needs Java)',
    run: pmdFindings
};

async function pmdFindings(project: string): Promise<GateResult> {
    const skipped = await whyNoJava();
    return skipped ? { findings: [], skipped } : { findings: await analyze(project) };
}

/** When an engine cannot run or a file cannot be parsed only the log says so: there is no violation for it. */
async function analyze(project: string): Promise<Finding[]> {
    const failures: string[] = [];
    const analyzer = new CodeAnalyzer(CodeAnalyzerConfig.fromFile(join(project, 'config/code-analyzer.yml')));
    const note = ({ logLevel, message }: LogEvent | EngineLogEvent): void => {
        if (logLevel <= LogLevel.Error) failures.push(message);
    };
    analyzer.onEvent(EventType.LogEvent, note);
    analyzer.onEvent(EventType.EngineLogEvent, note);
    for (const createPlugin of [createPmd, createRegex]) await analyzer.addEnginePlugin(createPlugin());
    const results = await runRules(analyzer, join(project, 'force-app'));
    return [
        ...failures.map((message) => ({ file: '', message: `Code Analyzer could not look at everything: ${message}` })),
        ...results.getViolations().map((violation) => findingOf(project, violation))
    ];
}

async function runRules(analyzer: CodeAnalyzer, folder: string): Promise<RunResults> {
    const workspace = await analyzer.createWorkspace([folder]);
    return analyzer.run(await analyzer.selectRules(ruleSelectors, { workspace }), { workspace });
}

function findingOf(project: string, violation: Violation): Finding {
    const place = violation.getPrimaryLocation();
    const rule = violation.getRule();
    return {
        file: relative(project, place.getFile() ?? ''),
        line: place.getStartLine(),
        column: place.getStartColumn(),
        message: `${violation.getMessage().replace(/\s+/g, ' ')} (${rule.getEngineName()}:${rule.getName()})`
    };
}
