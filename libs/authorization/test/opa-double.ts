import { type RequestListener } from 'node:http';
import { type Asked, assertMembers, ProtocolError, speaks } from './local-server';

type Members = Readonly<Record<string, unknown>>;

/** What the double evaluates: the rules of the contract, as this Rego says them. */
export const CONTRACT_REGO = `
package desk.authz

default allow := false
default decision := {"allow": false}

decision := {"allow": true, "rule": min(rules)} if { allow }
decision := {"allow": false, "rule": "sealed"} if { sealed }

sealed if input.resource.state == "sealed"

own if {
  input.action in {"read", "reply"}
  "customer" in input.principal.roles
  input.resource.ownerId == input.principal.subject
  not hidden
}
hidden if { input.field.use == "read"; not input.field.name in {"id", "state", "ownerId"} }

team if {
  input.action in {"read", "update"}
  "staff" in input.principal.roles
  input.resource.team in input.facts.teams
  not fixed
}
fixed if { input.field.use == "write"; input.field.name != "state" }

admin if "admin" in input.principal.roles

allow if { own; not sealed }
allow if { team; not sealed }
allow if { admin; not sealed }

rules contains "own" if own
rules contains "team" if team
rules contains "admin" if admin
`;

interface Input {
  readonly principal: { readonly subject: string; readonly roles: readonly string[] };
  readonly action: string;
  readonly type: string;
  readonly facts: { readonly teams?: readonly string[] };
  readonly field?: { readonly use: string; readonly name: string };
  readonly resource?: Members;
}

interface Term {
  readonly type: string;
  readonly value: unknown;
}

/** An expression of Rego's syntax tree in JSON. */
interface Expression {
  readonly index: number;
  readonly negated?: true;
  readonly terms: readonly Term[];
}

const path = (root: string, ...names: string[]): Term => ({
  type: 'ref',
  value: [{ type: 'var', value: root }, ...names.map((value) => ({ type: 'string', value }))],
});
const text = (value: string): Term => ({ type: 'string', value });
const field = (name: string): Term => path('input', 'resource', name);
const expression = (...terms: Term[]): Omit<Expression, 'index'> => ({ terms });

/** What a rule asks of the entity when everything else is known; undefined when it cannot hold. */
type Rule = (input: Input) => readonly Omit<Expression, 'index'>[] | undefined;

const RULES: Readonly<Record<string, Rule>> = {
  admin: ({ principal }) => (principal.roles.includes('admin') ? [] : undefined),
  own: ({ principal, action, field: asked }) => {
    const isHidden = asked?.use === 'read' && !['id', 'state', 'ownerId'].includes(asked.name);
    if (!['read', 'reply'].includes(action) || !principal.roles.includes('customer') || isHidden)
      return undefined;
    return [expression(path('eq'), field('ownerId'), text(principal.subject))];
  },
  team: ({ principal, action, facts, field: asked }) => {
    const isFixed = asked?.use === 'write' && asked.name !== 'state';
    if (!['read', 'update'].includes(action) || !principal.roles.includes('staff') || isFixed)
      return undefined;
    if (!facts.teams) return undefined;
    const teams: Term = { type: 'array', value: facts.teams.map(text) };
    return [expression(path('internal', 'member_2'), field('team'), teams)];
  },
};
const OPEN: Omit<Expression, 'index'> = {
  negated: true,
  terms: [path('eq'), field('state'), text('sealed')],
};

function holds(
  { terms: [operator, left, right], negated }: Omit<Expression, 'index'>,
  resource: Members,
): boolean {
  const [, , name] = left!.value as readonly Term[];
  const found = resource[String(name!.value)];
  const isMember = (operator!.value as readonly Term[]).length === 2;
  const values = isMember ? (right!.value as readonly Term[]).map(({ value }) => value) : [right!.value];
  return values.includes(found) !== (negated === true);
}

function decision(input: Input): Members {
  const { resource } = input;
  if (!resource) return { allow: false };
  if (!holds(OPEN, resource)) return { allow: false, rule: 'sealed' };
  const rules = Object.entries(RULES).filter(([, rule]) =>
    rule(input)?.every((each) => holds(each, resource)),
  );
  const [rule] = rules.map(([name]) => name).sort();
  return rule === undefined ? { allow: false } : { allow: true, rule };
}

function compiled(input: Input): Members {
  const queries = Object.values(RULES).flatMap((rule) => {
    const left = rule(input);
    return left ? [[...left, OPEN].map((each, index) => ({ index, ...each }))] : [];
  });
  // OPA leaves the member out when nothing can make the query true.
  return queries.length ? { queries } : {};
}

const INPUT = {
  needs: ['principal', 'action', 'type', 'consents', 'facts'],
  takes: ['purpose', 'field', 'resource'],
};
const PRINCIPAL = { needs: ['id', 'issuer', 'subject', 'tenantId', 'roles', 'scopes'], takes: ['clientId'] };
const FIELDS = { needs: ['ownerId', 'team', 'state'] };

function inputIn(body: Members): Input {
  const { input } = body;
  assertMembers(input, INPUT);
  assertMembers(input['principal'], PRINCIPAL);
  if (input['resource'] !== undefined) assertMembers(input['resource'], FIELDS);
  return input as unknown as Input;
}

const provenance = { version: '1.4.2', build_commit: 'abcdef', bundles: { desk: { revision: 'r7' } } };

function answer({ path: asked, body }: Asked): unknown {
  if (asked === '/v1/data/desk/authz/decision?provenance=true') {
    assertMembers(body, { needs: ['input'] });
    return { result: decision(inputIn(body)), decision_id: '7e5d', provenance };
  }
  if (asked !== '/v1/compile') throw new ProtocolError(asked);
  assertMembers(body, { needs: ['query', 'input', 'unknowns'], takes: ['options'] });
  const input = inputIn(body);
  if (body['query'] !== 'data.desk.authz.allow == true' || `${String(body['unknowns'])}` !== 'input.resource')
    throw new ProtocolError('query');
  if (input.resource) throw new ProtocolError('the unknown is known');
  return { result: compiled(input) };
}

/** Speaks OPA's Data and Compile API and evaluates `CONTRACT_REGO`, written out in JavaScript. */
export const opaDouble = (asked: Asked[] = []): RequestListener =>
  speaks((each) => {
    asked.push(each);
    return answer(each);
  });
