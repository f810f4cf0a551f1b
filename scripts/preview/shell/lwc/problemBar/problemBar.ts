import { LightningElement } from 'lwc';
import { describeProblem, type Problem } from '../../../shared/problem.ts';
import { onProblems } from '../../problems.ts';

/** What does not compile or failed while it ran, as file:line:column message. */
export default class ProblemBar extends LightningElement {
    problems: Problem[] = [];
    stop = () => {};

    override connectedCallback(): void {
        this.stop = onProblems((problems) => (this.problems = problems));
    }

    override disconnectedCallback(): void {
        this.stop();
    }

    get hasProblems(): boolean {
        return this.problems.length > 0;
    }

    get lines(): string[] {
        return this.problems.map(describeProblem);
    }
}
