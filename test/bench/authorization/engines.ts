import { type Environment } from 'unseen-guardian/authorization';
import { CedarPolicyEngine } from 'unseen-guardian/authorization/cedar';
import { CALLER, PAPER, Paper } from './papers';

const ROUNDS = 5;
const CALLS = 500;

const schema = `
  entity Role;
  entity User in [Role] = { subject: String };
  entity Paper = { ownerId: String, state: String };
  action read appliesTo { principal: User, resource: Paper, context: { purpose?: String } };
`;
const policies = `
  @id("own") permit (principal, action == Action::"read", resource is Paper)
  when { resource.ownerId == principal.subject };
  @id("sealed") forbid (principal, action, resource is Paper) when { resource.state == "sealed" };
`;

/** The least processor time of one call over some rounds, in microseconds: noise only ever adds. */
function least(call: (index: number) => unknown): number {
  const rounds = Array.from({ length: ROUNDS + 1 }, (_, round) => {
    const begun = process.cpuUsage();
    for (let index = 0; index < CALLS; index++) call(round * CALLS + index);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / CALLS;
  });
  return Math.min(...rounds.slice(1));
}

/** What Cedar takes for what CASL decides from such rules. */
export function engineRows(): string[] {
  const cedar = new CedarPolicyEngine({ policies, schema });
  const moment: Environment = {};
  const sides: Readonly<Record<string, (index: number) => unknown>> = {
    '`decide()` on an entity': () => cedar.decide(CALLER, 'read', PAPER, moment),
    '`decide()` on a type, asked before': () => cedar.decide(CALLER, 'read', Paper, moment),
    '`plan()`, asked before': () => cedar.plan(CALLER, 'read', Paper, moment),
    '`plan()` of a new caller': (index) =>
      cedar.plan({ ...CALLER, subject: `caller-${index}` }, 'read', Paper, moment),
  };
  const rows = Object.entries(sides).map(([name, call]) => `| ${name} | ${least(call).toFixed(2)} µs |`);
  return ['', '| Cedar | processor time |', '| --- | ---: |', ...rows];
}
