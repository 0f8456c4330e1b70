import { isRuleId } from '../../engine/engine-record';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const flaw = (says: string): Error => new Error(`OpaPolicyEngine: ${says}`);

function members(answer: unknown): Members {
  if (isObject(answer)) return answer;
  throw flaw('the server answered with something that is no answer of OPA.');
}

/** What the rule `decision` said. */
export interface OpaDecision {
  readonly allowed: boolean;
  readonly rule?: string;
}

/**
 * The decision in an answer of the Data API; a rule that is undefined allows nothing.
 *
 * @throws Error when it is none, or allows without saying by which rule.
 */
export function decisionIn(answer: unknown): OpaDecision {
  const { result } = members(answer);
  if (result === undefined) return { allowed: false };
  const { allow, rule } = isObject(result) ? result : {};
  if (typeof allow !== 'boolean' || (rule !== undefined && !isRuleId(rule)))
    throw flaw('the rule `decision` must be an object: {"allow": true, "rule": "customer-own"}.');
  if (allow && rule === undefined)
    throw flaw('the rule `decision` allows and names no `rule` for the records.');
  return { allowed: allow, ...(rule !== undefined && { rule }) };
}

/**
 * The revisions of the bundles in force, as the server reports them.
 *
 * @throws Error when it has none.
 */
export function revisionsIn(answer: unknown): Readonly<Record<string, string>> {
  const { provenance } = members(answer);
  const { bundles } = isObject(provenance) ? provenance : {};
  const found = Object.entries(isObject(bundles) ? bundles : {}).map(([name, bundle]) => {
    const { revision } = isObject(bundle) ? bundle : {};
    return [name, revision] as const;
  });
  if (
    found.length &&
    found.every((each): each is readonly [string, string] => typeof each[1] === 'string' && !!each[1])
  )
    return Object.fromEntries(found);
  throw flaw(
    'the server does not say which policies are in force. Serve them as a bundle with a revision, or set `revision`.',
  );
}

/** What the Compile API left of the rule `allow`: alternatives, each a list of expressions; none means never. */
export function queriesIn(answer: unknown): readonly (readonly unknown[])[] {
  const { result } = members(answer);
  if (!isObject(result))
    throw flaw('the server answered with something that is no answer of the Compile API.');
  const { queries = [], support } = result;
  if (support !== undefined && !(Array.isArray(support) && !support.length))
    throw unplannable('it needs rules of its own');
  if (!Array.isArray(queries) || !queries.every((query) => Array.isArray(query)))
    throw flaw('the server answered with something that is no answer of the Compile API.');
  return queries as unknown[][];
}

/** What is left of the policies is more than a query can ask. */
export class Unplannable extends Error {
  override readonly name = 'Unplannable';
}

/** Says what of a policy cannot be a filter, and what to do. */
export const unplannable = (what: string): Unplannable =>
  new Unplannable(
    `OpaPolicyEngine: the rule \`allow\` cannot be planned: ${what}. In a query only comparisons of input.resource with ` +
      'values can be asked: write it so, or decide on each entity.',
  );
