import type { Random } from '../random.ts';
import { seededRandom } from '../random.ts';
import type { FaultRule } from './fault-schema.ts';

/** What the rules do to one request. */
export interface FaultMatch {
    /** How long to wait before anything else. */
    readonly latencyMs: number;
    /** The rule that decides the answer, if any. */
    readonly rule: FaultRule | undefined;
}

/** A rule and how often it has been met. */
interface ActiveRule {
    readonly rule: FaultRule;
    readonly pattern: RegExp;
    readonly random: Random;
    matched: number;
    applied: number;
}

/** The faults that are switched on. */
export class FaultRules {
    private active: ActiveRule[] = [];

    /** Replaces all rules. */
    set(rules: readonly FaultRule[]): void {
        this.active = rules.map((rule) => ({
            rule,
            pattern: patternOf(rule),
            random: seededRandom(rule.seed),
            matched: 0,
            applied: 0
        }));
    }

    clear(): void {
        this.active = [];
    }

    /** The rules, each with how many requests it matched and hit. */
    list(): (FaultRule & { matched: number; applied: number })[] {
        return this.active.map(({ rule, matched, applied }) => ({ ...rule, matched, applied }));
    }

    /** @param path below /3.0, without the query */
    match(method: string, path: string): FaultMatch {
        let latencyMs = 0;
        for (const active of this.active) {
            if (!hits(active, method, path)) continue;
            latencyMs += active.rule.latencyMs;
            if (active.rule.kind !== 'latency') return { latencyMs, rule: active.rule };
        }
        return { latencyMs, rule: undefined };
    }
}

function hits(active: ActiveRule, method: string, path: string): boolean {
    const { rule } = active;
    if (rule.method && rule.method.toUpperCase() !== method) return false;
    if (!active.pattern.test(path)) return false;
    active.matched++;
    if (active.matched <= rule.after || active.applied >= (rule.times ?? Infinity)) return false;
    if (active.random() >= rule.share) return false;
    active.applied++;
    return true;
}

function patternOf({ path, audience }: FaultRule): RegExp {
    const inAudience = audience === undefined ? '' : `(?=/lists/${literal(audience)}(?:/|$))`;
    return new RegExp(`^${inAudience}${path === undefined ? '' : `${globSource(path)}$`}`);
}

const wildcards: Readonly<Record<string, string>> = { '*': '[^/]*', '**': '.*' };

function globSource(glob: string): string {
    const parts = glob.split(/(\*\*?)/);
    return parts.map((part) => wildcards[part] ?? literal(part)).join('');
}

function literal(text: string): string {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
