import {
  CaslPolicyEngine,
  type Environment,
  PolicyEngine,
  type PolicySet,
} from 'unseen-guardian/authorization';
import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { developmentOnly } from '../development-only';

/** One question to the policies, and the answer that is expected. */
export interface PolicyCase {
  /** Who asks: a role by its name, or what of a principal differs from a caller without rights. */
  readonly given: string | Partial<Principal>;
  readonly action: string;
  /** The entity, or its type. */
  readonly on: ResourceType | object;
  readonly environment?: Environment;
  readonly expect: 'allow' | 'deny';
  /** The rule that has to decide; any other is a mistake then. */
  readonly by?: string;
}

/** What of a test runner is used: Jest, Vitest and node:test with globals all have it. */
interface TestRunner {
  it(name: string, test: () => Promise<void>): void;
}

const NOBODY: Principal = {
  ...{ id: 'https://issuer.test|somebody', issuer: 'https://issuer.test', subject: 'somebody' },
  ...{ tenantId: 'acme', roles: [], scopes: [] },
};

const principalOf = (given: PolicyCase['given']): Principal =>
  typeof given === 'string' ? { ...NOBODY, roles: [given] } : { ...NOBODY, ...given };

const nameOf = (on: ResourceType | object): string =>
  typeof on === 'string' ? on : typeof on === 'function' ? on.name : `this ${on.constructor.name}`;

const titleOf = ({ given, action, on, expect }: PolicyCase): string =>
  `${typeof given === 'string' ? given : JSON.stringify(given)}: ${action} ${nameOf(on)}: ${expect}`;

async function check(engine: PolicyEngine, asked: PolicyCase): Promise<void> {
  const { given, action, on, environment, expect, by } = asked;
  const { allowed, reason, rule } = await engine.decide(principalOf(given), action, on, environment);
  const said = `${allowed ? 'allow' : 'deny'}${rule === undefined ? ` (${reason})` : ` by ${rule}`}`;
  if (allowed !== (expect === 'allow') || (by !== undefined && by !== rule))
    throw new Error(
      `${titleOf(asked)}: expected ${expect}${by === undefined ? '' : ` by ${by}`}, and it was ${said}.`,
    );
}

/**
 * Makes one test of each case: given this caller and action, on this entity, the policies allow or deny.
 *
 * @throws Error under `NODE_ENV=production`, and when a policy can never match.
 */
export function policyTest(
  policies: readonly PolicySet[] | PolicyEngine,
  cases: readonly PolicyCase[],
): void {
  developmentOnly('policyTest');
  const engine = policies instanceof PolicyEngine ? policies : new CaslPolicyEngine(policies);
  const runner = globalThis as unknown as TestRunner;
  for (const each of cases) runner.it(titleOf(each), () => check(engine, each));
}
