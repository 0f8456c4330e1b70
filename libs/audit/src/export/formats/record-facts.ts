import { membersOf, textOf, type ExportedRecord, type RecordBody, UNREADABLE } from '../exported-record';
import { type Severity } from './severity';

/** What kind of thing a record tells of; each format has a place for each. */
export type RecordKind = 'activity' | 'detection' | 'authentication' | 'entity' | 'other';

/** What the formats ask of a record. */
export interface RecordFacts {
  readonly kind: RecordKind;
  readonly severity: Severity;
  readonly outcome: 'success' | 'failure' | 'unknown';
  /** What was done: the action of the exchange, or what the event itself says. */
  readonly verb: string;
  /** The control that decided, where one did. */
  readonly control?: string;
  /** Why it decided so: `token.exp`. */
  readonly reason?: string;
}

type Facts = Pick<RecordFacts, 'kind' | 'severity' | 'outcome'> & { readonly verb?: string };

const ROUTINE: Facts = { kind: 'activity', severity: 'informational', outcome: 'success' };
/** Controls whose block is a detection; the others refuse what is merely not allowed. */
const DETECTORS = new Set(
  'anomaly structure injection secrets.prompt personal-data.prompt canary secrets.reply personal-data.reply unsafe-output tools'.split(
    ' ',
  ),
);

const DENIED: Facts = { kind: 'activity', severity: 'low', outcome: 'failure' };
const UNAUTHENTICATED: Facts = { kind: 'authentication', severity: 'low', outcome: 'failure', verb: 'logon' };
const DETECTED: Facts = { kind: 'detection', severity: 'medium', outcome: 'failure' };
const FAILED: Facts = { kind: 'activity', severity: 'medium', outcome: 'failure' };

/** What a settled exchange is, by its outcome; a map, for `valueOf` is no outcome. */
const OUTCOMES = new Map(
  Object.entries<Facts>({
    completed: ROUTINE,
    denied: DENIED,
    stopped: DENIED,
    aborted: { ...ROUTINE, outcome: 'unknown' },
    failed: FAILED,
    lost: FAILED,
  }),
);

/** What a record is, by its type; a type that is not here is exported all the same, as `other`. */
const TYPES = new Map(
  Object.entries<Facts>({
    'exchange.released': { ...ROUTINE, outcome: 'unknown' },
    'incident.raised': { ...DETECTED, severity: 'high', verb: 'incident' },
    'refusals.counted': { ...UNAUTHENTICATED, severity: 'medium' },
    'logout.accepted': {
      kind: 'authentication',
      severity: 'informational',
      outcome: 'success',
      verb: 'logoff',
    },
    'logout.refused': { kind: 'authentication', severity: 'low', outcome: 'failure', verb: 'logoff' },
    'api-key.issued': { kind: 'entity', severity: 'low', outcome: 'success', verb: 'create' },
    'api-key.revoked': { kind: 'entity', severity: 'low', outcome: 'success', verb: 'delete' },
    'key.created': { kind: 'entity', severity: 'informational', outcome: 'success', verb: 'create' },
    'keys.destroyed': { kind: 'entity', severity: 'low', outcome: 'success', verb: 'delete' },
    'secret.accessed': { kind: 'entity', severity: 'informational', outcome: 'success', verb: 'read' },
    'service.started': { kind: 'other', severity: 'informational', outcome: 'success', verb: 'start' },
    [UNREADABLE]: { kind: 'detection', severity: 'critical', outcome: 'failure', verb: 'tampering' },
  }),
);
/** How an access to a secret went, where that is not as usual. */
const SECRET_OUTCOMES = new Map(
  Object.entries<Partial<Facts>>({
    stale: { severity: 'low' },
    missing: { severity: 'medium', outcome: 'failure' },
    failed: { severity: 'high', outcome: 'failure' },
  }),
);
const OTHER: Facts = { kind: 'other', severity: 'informational', outcome: 'unknown' };

const SEVEREST = ['block', 'error', 'not_run'];

/** The first control with the most severe verdict that stops an exchange. */
function decidingControl(body: RecordBody): string | undefined {
  const verdicts = Object.entries(membersOf(body, 'controls'));
  for (const kind of SEVEREST) {
    const found = verdicts.find(([, verdict]) => verdict === kind);
    if (found) return found[0];
  }
  return undefined;
}

function settledFacts(body: RecordBody, control: string | undefined): Facts {
  const outcome = textOf(body, 'outcome') ?? '';
  const facts = OUTCOMES.get(outcome) ?? OTHER;
  if (!control || (outcome !== 'denied' && outcome !== 'stopped')) return facts;
  if (control === 'authentication') return UNAUTHENTICATED;
  return DETECTORS.has(control) && membersOf(body, 'controls')[control] === 'block' ? DETECTED : facts;
}

function eventFacts(type: string, body: RecordBody): Facts {
  const facts = TYPES.get(type) ?? OTHER;
  const special = type === 'secret.accessed' && SECRET_OUTCOMES.get(textOf(body, 'outcome') ?? '');
  return special ? { ...facts, ...special } : facts;
}

/** Sorts a record: what kind, how severe, how it ended, and which control decided. */
export function factsOf({ type, body }: ExportedRecord): RecordFacts {
  const control = textOf(body, 'control') ?? decidingControl(body);
  const { verb, ...facts } =
    type === 'exchange.settled' ? settledFacts(body, control) : eventFacts(type, body);
  const reason =
    textOf(body, 'reason') ??
    (control === undefined ? undefined : textOf(membersOf(body, 'reasons'), control));
  return {
    ...facts,
    verb: verb ?? textOf(body, 'action') ?? type,
    ...(control !== undefined && { control }),
    ...(reason !== undefined && { reason }),
  };
}
