import { type Problem } from 'unseen-guardian/kernel';

/** Tells the reader of a stream that it was stopped; what was written before may end anywhere. */
type LastWords = (problem: Problem, tail: string) => string;

const asEvent: LastWords = (problem, tail) =>
  `${isBetween(tail) ? '' : '\n\n'}event: guardrail\ndata: ${JSON.stringify(problem)}\n\n`;

const isBetween = (tail: string): boolean => tail === '' || tail.endsWith('\n\n');

const asLine: LastWords = (problem, tail) =>
  `${tail === '' || tail.endsWith('\n') ? '' : '\n'}${JSON.stringify({ event: 'guardrail', data: problem })}\n`;

/** The types whose readers find a problem behind the data; in any other a stopped reply would pass for a whole one. */
const BY_TYPE: Readonly<Record<string, LastWords>> = {
  'text/event-stream': asEvent,
  'application/x-ndjson': asLine,
  'application/jsonl': asLine,
};

/** How a stopped stream of this content type ends; `undefined`: by breaking the connection. */
export const lastWordsOf = (contentType: string): LastWords | undefined =>
  BY_TYPE[contentType.split(';', 1)[0]!.trim().toLowerCase()];
