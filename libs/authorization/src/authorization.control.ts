import {
  type AdmitInput,
  after,
  type Awaitable,
  block,
  Control,
  type DecisionRecord,
  type Exchange,
  type FieldProblem,
  ForbiddenActionException,
  type GuardianException,
  NoSuchResourceException,
  type Verdict,
} from 'unseen-guardian/kernel';
import { type Asked, type Decisions } from './engine/decisions.service';
import { type EntityLoaders } from './entity/entity-loaders';
import { refusedFields } from './entity/refused-fields';

/** Who may do this may know that the entity is there, even when it may not do what it asked for. */
const KNOWS = 'read';

const refused = (
  problem: GuardianException,
  decision: DecisionRecord | undefined,
  reason: string,
): Verdict => ({
  ...block(problem),
  reason,
  ...(decision && { decision }),
});

const reasonOf = ({ rule }: DecisionRecord): string => (rule === undefined ? 'no-rule' : 'revoked');

/**
 * The control `authorization`: may this caller do this to this data, with these fields (OWASP API1, API3, API5)? Where the
 * endpoint names an entity, it is loaded once and decided on itself.
 */
export class AuthorizationControl extends Control<AdmitInput> {
  readonly name = 'authorization';

  constructor(
    private readonly decisions: Decisions,
    private readonly loaders: EntityLoaders,
  ) {
    super();
  }

  run(exchange: Exchange, input: AdmitInput): Awaitable<Verdict> {
    const { action, resource, resourceId } = exchange.policy;
    return after(this.decisions.decide(exchange, { action, resource }), (decision) => {
      if (!decision.allowed) return refused(new ForbiddenActionException(), decision, reasonOf(decision));
      if (resourceId === undefined) return this.onFields(exchange, input, { action, resource }, decision);
      return this.onEntity(exchange, input, resourceId);
    });
  }

  private async onEntity(exchange: Exchange, input: AdmitInput, parameter: string): Promise<Verdict> {
    const { tenantId } = exchange.principal;
    const { action } = exchange.policy;
    const id = input.request.params[parameter];
    const entity = id && (await this.loaders.load(exchange, { tenantId, id }));
    if (!entity) return refused(new NoSuchResourceException(), undefined, 'no-entity');
    const decision = await this.decisions.decide(exchange, { action, resource: entity });
    if (decision.allowed) return this.onFields(exchange, input, { action, resource: entity }, decision);
    const knows = await this.decisions.decide(exchange, { action: KNOWS, resource: entity });
    const problem = knows.allowed ? new ForbiddenActionException() : new NoSuchResourceException();
    return refused(problem, decision, reasonOf(decision));
  }

  private onFields(
    exchange: Exchange,
    { request }: AdmitInput,
    asked: Asked,
    decision: DecisionRecord,
  ): Awaitable<Verdict> {
    const mayWrite = (name: string) => this.decisions.mayDo(exchange, asked, { use: 'write', name });
    return after(refusedFields(request.body, mayWrite), (names) => {
      if (!names.length) return { kind: 'pass', decision };
      const fields = names.map((field): FieldProblem => ({ field, reason: 'You may not set this field.' }));
      return refused(new ForbiddenActionException({ fields }), decision, 'fields');
    });
  }
}
