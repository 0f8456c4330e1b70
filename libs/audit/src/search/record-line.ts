import { countOf, type ExportedRecord, membersOf, textOf, timestampOf } from '../export/exported-record';

// A record that somebody changed may hold anything, and a terminal acts on some of it (ASVS 5.0 16.4.1).
const UNSAFE = /[^\x20-\x7e]/g;
const SHOWN_OF_PSEUDONYM = 8;

/** A record as a line for people: when, where, what, how it ended, which controls did not pass, and who. */
export function recordLine(record: ExportedRecord): string {
  const { body, uid, type } = record;
  const controls = membersOf(body, 'controls');
  const notable = Object.keys(controls).filter((control) => controls[control] !== 'pass');
  const parts = [
    ...[timestampOf(record), uid, type],
    textOf(body, 'endpoint'),
    textOf(body, 'outcome'),
    countOf(body, 'status')?.toString(),
    textOf(body, 'code'),
    ...notable.map((control) => `${control}=${textOf(controls, control)}`),
    textOf(body, 'actor')?.slice(0, SHOWN_OF_PSEUDONYM),
  ];
  return parts
    .filter((part) => part !== undefined)
    .join('  ')
    .replace(UNSAFE, '?');
}
