import { type Principal, type ResourceType } from 'unseen-guardian/kernel';
import { digestOf } from '../../engine/engine-record';
import { type Environment } from '../../engine/environment';
import { isForeign } from '../../engine/foreign-entity';
import { type Decision, type Plan, PolicyEngine } from '../../engine/policy-engine';
import { isType, resourceTypeOf } from '../../engine/resource-type';
import { NOTHING } from '../../filter/filter';
import { PolicyServer } from '../remote/policy-server';
import { fieldsFrom } from '../remote/resource-fields';
import { type OpaDecision, decisionIn, queriesIn, revisionsIn, Unplannable } from './opa-answer';
import { assertOpaOptions, type OpaPolicyEngineOptions, type OpaResource } from './opa-options';
import { inputOf, type OpaAsked } from './opa-question';
import { residualFilter } from './opa-residual';

const WHO = 'OpaPolicyEngine';
const NOWHERE: Environment = Object.freeze({});
const UNKNOWN = 'input.resource';

/** Asks an OPA server: decisions of its Data API, plans of its Compile API (partial evaluation). */
export class OpaPolicyEngine extends PolicyEngine {
  private readonly server: PolicyServer;
  private readonly undeclared: string;

  /** @throws Error with the remedy when an option is missing or of no use. */
  constructor(private readonly options: OpaPolicyEngineOptions) {
    super();
    assertOpaOptions(options);
    this.server = new PolicyServer(WHO, options);
    this.undeclared = digestOf({ engine: 'opa', package: options.package });
  }

  async decide(
    principal: Principal,
    action: string,
    resource: ResourceType | object,
    environment: Environment = NOWHERE,
  ): Promise<Decision> {
    if (isForeign(resource, principal)) return { allowed: false, reason: 'tenant', policy: this.undeclared };
    const type = resourceTypeOf(resource);
    const declared = this.declared(action, type);
    if (!declared) return { allowed: false, reason: 'no-rule', policy: this.undeclared };
    const asked = { principal, action, type, environment };
    const [{ allowed, rule }, policy] = isType(resource)
      ? await Promise.all([this.onType(asked, declared), this.policyOf(() => this.data(asked))])
      : await this.onEntity(asked, fieldsFrom(WHO, resource, declared.fields));
    const reason = allowed ? 'granted' : rule === undefined ? 'no-rule' : 'revoked';
    return { allowed, reason, ...(rule !== undefined && { rule }), policy };
  }

  /**
   * The entities of a type that the rule `allow` holds for, as a filter, worked out by OPA's partial evaluation.
   *
   * @throws Error when the server does not answer, or leaves more than comparisons of fields with values.
   */
  async plan(
    principal: Principal,
    action: string,
    type: ResourceType,
    environment: Environment = NOWHERE,
  ): Promise<Plan> {
    const resource = resourceTypeOf(type);
    const declared = this.declared(action, resource);
    const asked = { principal, action, type: resource, environment };
    const filter = declared ? residualFilter(queriesIn(await this.compile(asked)), declared.fields) : NOTHING;
    return { resource, tenantId: principal.tenantId, filter };
  }

  covers(action: string, type: ResourceType): boolean {
    return this.declared(action, resourceTypeOf(type)) !== undefined;
  }

  private declared(action: string, type: string): OpaResource | undefined {
    const { resources } = this.options;
    const found = Object.hasOwn(resources, type) ? resources[type] : undefined;
    return found?.actions.includes(action) ? found : undefined;
  }

  private async onEntity(asked: OpaAsked, resource: object): Promise<readonly [OpaDecision, string]> {
    const answer = await this.data(asked, resource);
    return [decisionIn(answer), await this.policyOf(() => answer)];
  }

  /** Some entity may be allowed unless nothing at all is left; what cannot be planned may be. */
  private async onType(asked: OpaAsked, { fields }: OpaResource): Promise<OpaDecision> {
    const answer = await this.compile(asked);
    try {
      const filter = residualFilter(queriesIn(answer), fields);
      return { allowed: filter.kind !== 'any' || filter.filters.length > 0 };
    } catch (error) {
      if (!(error instanceof Unplannable)) throw error;
      return { allowed: true };
    }
  }

  private async policyOf(answer: () => unknown): Promise<string> {
    const { package: name, revision } = this.options;
    const inForce = revision ?? revisionsIn(await answer());
    return digestOf({ engine: 'opa', package: name, revision: inForce });
  }

  private data(asked: OpaAsked, resource?: object): Promise<unknown> {
    const path = `/v1/data/${this.options.package.replaceAll('.', '/')}/decision?provenance=true`;
    return this.server.ask(path, { input: { ...inputOf(asked), ...(resource && { resource }) } });
  }

  private compile(asked: OpaAsked): Promise<unknown> {
    const query = `data.${this.options.package}.allow == true`;
    return this.server.ask('/v1/compile', { query, input: inputOf(asked), unknowns: [UNKNOWN] });
  }
}
