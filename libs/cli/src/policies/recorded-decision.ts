import { type Environment } from 'unseen-guardian/authorization';
import { type Principal } from 'unseen-guardian/kernel';
import { CommandError } from '../frame/command.error';

/** One decision as it was recorded, and what it was made from. */
export interface RecordedDecision {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly principal: Principal;
  readonly action: string;
  readonly resource: string;
  /** Absent when it was decided on the type. */
  readonly entity?: Readonly<Record<string, unknown>>;
  readonly environment: Environment;
  readonly decision: {
    readonly allowed: boolean;
    readonly rule?: string;
    readonly policy?: string;
    readonly inputs?: string;
  };
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNames = (value: unknown): boolean =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');
const TEXTS = ['id', 'issuer', 'subject', 'tenantId'];

/** What a line has to have, and what to say when it has not. */
const CHECKS: readonly (readonly [is: (row: Json) => boolean, lacks: string])[] = [
  [
    ({ principal }) =>
      isObject(principal) &&
      TEXTS.every((name) => typeof principal[name] === 'string') &&
      isNames(principal['roles']) &&
      isNames(principal['scopes']),
    '"principal": { id, issuer, subject, tenantId, roles, scopes }',
  ],
  [({ action }) => typeof action === 'string', '"action"'],
  [({ resource }) => typeof resource === 'string', '"resource", the name of the type'],
  [({ entity }) => entity === undefined || isObject(entity), '"entity", an object'],
  [({ environment }) => environment === undefined || isObject(environment), '"environment", an object'],
  [
    ({ decision }) => isObject(decision) && typeof decision['allowed'] === 'boolean',
    '"decision": { allowed, rule?, inputs? }',
  ],
];

// JSON has no dates; what looks like one was one, as records of entities are written.
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const revived = (_key: string, value: unknown): unknown =>
  typeof value === 'string' && DATE.test(value) ? new Date(value) : value;

function read(text: string, line: number): RecordedDecision {
  let row: unknown;
  try {
    row = JSON.parse(text, revived);
  } catch {
    throw new CommandError(`Line ${line} is no JSON.`);
  }
  const lacking = CHECKS.find(([is]) => !isObject(row) || !is(row))?.[1];
  if (lacking !== undefined) throw new CommandError(`Line ${line} needs ${lacking}.`);
  const recorded = row as Omit<RecordedDecision, 'line'>;
  return { ...recorded, environment: recorded.environment ?? {}, line };
}

/**
 * Reads recorded decisions, one JSON object a line.
 *
 * @throws CommandError with the number of the line and what it lacks; never with what it says.
 */
export function readDecisions(content: string): RecordedDecision[] {
  const rows = content.split('\n').flatMap((text, index) => (text.trim() ? [read(text, index + 1)] : []));
  if (rows.length) return rows;
  throw new CommandError('The file holds no decisions.');
}
