import { type Paper } from '../../testing/src/policies/contract-papers';
import { type OpaInput } from '../src/adapters/opa/opa-input';
import { type Asked, RULES, rulesFor, teamsOf } from './contract-rules';
import { type Answering, assertMembers } from './engine-double';

const term = (type: string, value: unknown) => ({ type, value });
const text = (value: unknown) => term('string', value);
const reference = (first: string, ...rest: string[]) => term('ref', [term('var', first), ...rest.map(text)]);
const field = (name: string) => reference('input', 'resource', 'entity', name);
const call = (name: string, ...operands: object[]) => {
  const [first, ...rest] = name.split('.') as [string, ...string[]];
  return { terms: [reference(first, ...rest), ...operands] };
};

const askedBy = ({ principal: { subject, roles }, action, environment }: OpaInput): Asked => ({
  ...{ subject, roles, action, environment },
});

/** What partial evaluation leaves of a rule when the entity is not known. */
const LEFT: Readonly<Record<keyof typeof RULES, (asked: Asked) => object[]>> = {
  own: ({ subject }) => [call('eq', text(subject), field('ownerId'))],
  team: ({ environment }) => [
    call('internal.member_2', field('team'), term('array', teamsOf(environment).map(text))),
  ],
  admin: () => [],
  research: () => [],
};
const NOT_SEALED = { ...call('eq', field('state'), text('sealed')), negated: true };

function compile({ query, input, unknowns }: Record<string, unknown>): unknown {
  if (query !== 'data.guardian.papers.allow == true') throw new Error('no such rule');
  if (JSON.stringify(unknowns) !== '["input.resource.entity"]') throw new Error('other unknowns');
  const asked = askedBy(input as OpaInput);
  const queries = rulesFor(asked).map((name) =>
    [...LEFT[name](asked), NOT_SEALED].map((each, index) => ({ index, ...each })),
  );
  return { result: queries.length ? { queries } : {} };
}

function decide(input: OpaInput): unknown {
  const paper = input.resource.entity as unknown as Paper;
  if (paper.state === 'sealed') return { result: { allow: false, rule: 'sealed', revision: 'r1' } };
  const asked = askedBy(input);
  const rule = rulesFor(asked).find((name) => RULES[name].holds(paper, asked));
  return rule ? { result: { allow: true, rule, revision: 'r1' } } : {};
}

/** The Data and the Compile API of OPA (openpolicyagent.org/docs/rest-api) with the rules of the contract. */
export const answerAsOpa: Answering = (path, question) => {
  if (path === '/v1/compile') {
    assertMembers(question, ['query', 'input', 'unknowns']);
    return compile(question);
  }
  if (path !== '/v1/data/guardian/papers/allow') throw new Error('no such document');
  assertMembers(question, ['input']);
  return decide(question.input as OpaInput);
};
