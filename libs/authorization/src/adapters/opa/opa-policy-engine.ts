import { createHash } from 'node:crypto';
import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { type Environment } from '../../engine/environment';
import { isForeign } from '../../engine/foreign';
import { type Decision, type Plan, PolicyEngine } from '../../engine/policy-engine';
import { isType, resourceTypeOf } from '../../engine/resource-type';
import { NOTHING } from '../../filter/filter';
import { simplified } from '../../filter/normal-form';
import { ask } from '../ask';
import { type RemoteEngine, remoteEngine, type RemoteEngineOptions } from '../remote-engine.options';
import { inputOf } from './opa-input';
import { filterOf, type RegoExpression, UNKNOWN } from './rego-filter';

/** Where OPA is, and which of its rules decides. */
export interface OpaOptions extends RemoteEngineOptions {
  /**
   * The rule that decides on an entity, as a path: `guardian/allow`. True allows, or `{ allow, rule?, revision? }`;
   * anything else, and nothing, denies.
   */
  readonly rule: string;
  /** The boolean rule that plans are made of, and that decides on a type. @default the same as `rule` */
  readonly planRule?: string;
}

/** What a rule may answer beside true and false. */
interface Answer {
  readonly allow?: unknown;
  readonly rule?: unknown;
  readonly revision?: unknown;
}

interface Compiled {
  readonly queries?: readonly (readonly RegoExpression[])[];
  readonly support?: readonly unknown[];
}

const PATH = /^[A-Za-z_]\w*(?:\/[A-Za-z_]\w*)*$/;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined;

function rulePath(option: string, rule: string): string {
  if (PATH.test(rule)) return rule;
  throw new Error(`OpaPolicyEngine: \`${option}\` must be the path of a rule, such as guardian/allow.`);
}

/**
 * Asks Open Policy Agent over its REST API: the Data API decides, the Compile API makes plans (partial evaluation).
 *
 * A policy reads `input.principal`, `input.action`, `input.resource.type`, `input.resource.entity` and
 * `input.environment`. When a type is asked about, some entity may be allowed where the plan lets anything through.
 */
export class OpaPolicyEngine extends PolicyEngine {
  private readonly opa: RemoteEngine;
  private readonly rule: string;
  private readonly planRule: string;

  /** @throws Error that says the remedy when an option is not good. */
  constructor({ rule, planRule = rule, ...remote }: OpaOptions) {
    super();
    this.opa = remoteEngine('OpaPolicyEngine', remote);
    this.rule = rulePath('rule', rule);
    this.planRule = rulePath('planRule', planRule);
  }

  async decide(
    principal: Principal,
    action: string,
    resource: ResourceType | object,
    environment: Environment = {},
  ): Promise<Decision> {
    if (isType(resource)) return this.decideOnType(principal, action, resource, environment);
    if (isForeign(resource, principal)) return { allowed: false, reason: 'tenant', policy: this.policy() };
    const input = inputOf(principal, action, resource, environment);
    const { result } = (await ask(this.opa, `/v1/data/${this.rule}`, { input })) as { result?: unknown };
    return this.decisionOf(result);
  }

  async plan(
    principal: Principal,
    action: string,
    type: ResourceType,
    environment: Environment = {},
  ): Promise<Plan> {
    const question = {
      query: `data.${this.planRule.replaceAll('/', '.')} == true`,
      input: inputOf(principal, action, type, environment),
      unknowns: [UNKNOWN.join('.')],
    };
    const { result } = (await ask(this.opa, '/v1/compile', question)) as { result?: Compiled };
    // Rules of its own that the rest depends on: a `default` or an `else` that could not be inlined.
    if (result?.support?.length)
      throw new Error(
        'OpaPolicyEngine cannot turn this rule into a filter: name a `planRule` without `default` and `else`.',
      );
    const filter = result?.queries ? simplified(filterOf(result.queries)) : NOTHING;
    return { resource: resourceTypeOf(type), tenantId: principal.tenantId, filter };
  }

  /** OPA tells nobody what its rules are about: nothing is refused at boot. */
  covers(): boolean {
    return true;
  }

  private async decideOnType(
    principal: Principal,
    action: string,
    type: ResourceType,
    environment: Environment,
  ): Promise<Decision> {
    const { filter } = await this.plan(principal, action, type, environment);
    const allowed = !(filter.kind === 'any' && filter.filters.length === 0);
    return { allowed, reason: allowed ? 'granted' : 'no-rule', policy: this.policy() };
  }

  private decisionOf(result: unknown): Decision {
    const { allow, rule, revision } = (
      typeof result === 'object' && result !== null ? result : { allow: result }
    ) as Answer;
    const allowed = allow === true;
    const named = textOf(rule);
    const policy = this.policy(textOf(revision));
    if (allowed) return { allowed, reason: 'granted', policy, ...(named !== undefined && { rule: named }) };
    return named === undefined
      ? { allowed, reason: 'no-rule', policy }
      : { allowed, reason: 'revoked', rule: named, policy };
  }

  /** The policies are OPA's own: the digest is of its rule, and of the revision of its bundle when the rule tells it. */
  private policy(revision = ''): string {
    return createHash('sha256').update(`opa\n${this.rule}\n${revision}`).digest('hex');
  }
}
