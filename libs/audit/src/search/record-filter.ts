import { membersOf, type RecordBody, textOf } from '../export/exported-record';

/** What records are looked for; whatever is left out is not asked about. */
export interface RecordFilter {
  /** What happened: `exchange.settled`. */
  readonly type?: string | undefined;
  readonly endpoint?: string | undefined;
  /** A control that ran. */
  readonly control?: string | undefined;
  /** The verdict of that control; without one, of any. */
  readonly verdict?: string | undefined;
  /** The pseudonym of the caller. */
  readonly actor?: string | undefined;
  /** The pseudonym of a data subject. */
  readonly subject?: string | undefined;
}

function hasVerdict(body: RecordBody, control?: string, verdict?: string): boolean {
  const verdicts = Object.entries(membersOf(body, 'controls'));
  return verdicts.some(
    ([name, kind]) => (control ?? name) === name && (verdict === undefined || kind === verdict),
  );
}

/** Whether a record is one of those that are looked for. */
export function isWanted(body: RecordBody, { control, verdict, subject, ...members }: RecordFilter): boolean {
  const { subjects } = body;
  return (
    Object.entries(members).every(([name, value]) => value === undefined || textOf(body, name) === value) &&
    ((control === undefined && verdict === undefined) || hasVerdict(body, control, verdict)) &&
    (subject === undefined || (Array.isArray(subjects) && subjects.includes(subject)))
  );
}
