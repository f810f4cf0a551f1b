import type { FlowNode } from '../flow-node.ts';
import type { FlowElement } from '../flow.ts';
import { conditions, onlyWhenChanged } from '../compile/conditions.ts';
import type { FlowScope } from '../compile/flow-scope.ts';

/** The first rule that holds says where it goes on. */
export function decision(scope: FlowScope, name: string, node: FlowNode): FlowElement {
    node.only('name', 'rules', 'defaultConnector', 'defaultConnectorLabel');
    const rules = node.children('rules').map((rule) => {
        rule.only('name', 'conditionLogic', 'conditions', 'connector', 'doesRequireRecordChangedToMeetCriteria');
        const test = conditions(scope, rule);
        return {
            label: rule.text('label') ?? rule.required('name'),
            holds: rule.flag('doesRequireRecordChangedToMeetCriteria') ? onlyWhenChanged(test) : test,
            connector: scope.connector(rule, 'connector')
        };
    });
    const otherwise = {
        label: node.text('defaultConnectorLabel') ?? 'Default',
        connector: scope.connector(node, 'defaultConnector')
    };
    return {
        name,
        type: 'decisions',
        step(interview) {
            const { label, connector } = rules.find(({ holds }) => holds(interview)) ?? otherwise;
            return { next: connector(), detail: label };
        }
    };
}
