import { type Problem } from 'unseen-guardian/kernel';
import { lastWordsOf } from './last-words';

const PROBLEM: Problem = { type: 'x', title: 'Withheld.', status: 422, code: 'GUARDIAN_REPLY_BLOCKED' };
const EVENT = `event: guardrail\ndata: ${JSON.stringify(PROBLEM)}\n\n`;
const LINE = `${JSON.stringify({ event: 'guardrail', data: PROBLEM })}\n`;

it.each([
  ['text/event-stream', '', EVENT],
  ['text/event-stream', '\n\n', EVENT],
  ['Text/Event-Stream; charset=utf-8', 'v\n', `\n\n${EVENT}`],
  ['application/x-ndjson', '}\n', LINE],
  ['application/jsonl; charset=utf-8', '":', `\n${LINE}`],
])('ends %s after %j', (type, tail, expected) => {
  expect(lastWordsOf(type)!(PROBLEM, tail)).toBe(expected);
});

it.each(['text/plain', 'text/event-stream-not', ''])('has no words for %s', (type) => {
  expect(lastWordsOf(type)).toBeUndefined();
});
