import { isObject, type JsonObject } from '../body/json';
import { type MemberRules, restOf, unreadableRequest } from '../body/member-rules';
import {
  contentMember,
  messagePlace,
  partsMember,
  type Place,
  type ReadPart,
  textPart,
  unreadablePart,
} from '../body/place';
import { systemPlace } from '../body/system-place';
import { calledWithJson, toolResult } from '../body/tool-parts';

/** The members of a responses request. */
export const RESPONSES_MEMBERS: MemberRules = {
  known: ['input', 'instructions', 'model', 'tools', 'text'],
  refused: {
    background: { why: 'the reply would be fetched past the controls.' },
    conversation: { why: 'the provider would add turns that no control reads. Send the turns themselves.' },
    metadata: { why: 'the provider stores it, and no control reads it.' },
    previous_response_id: {
      why: 'the provider would add turns that no control reads. Send the turns themselves.',
    },
    prompt: { why: 'the provider would add a template that no control reads.' },
    top_logprobs: { why: 'they repeat the reply unfiltered.', unless: 0 },
  },
};

// What `prompt` writes is of the type `text`, which this format names after the direction.
const readerFor = (type: string): ReadPart => {
  const readers: ReadonlyMap<unknown, ReadPart> = new Map([
    ['text', textPart('text', 'text', { type })],
    ['input_text', textPart()],
    ['output_text', textPart()],
    ['refusal', textPart('refusal')],
  ]);
  return (part) => (readers.get(part['type']) ?? unreadablePart)(part);
};
const READERS = { user: readerFor('input_text'), assistant: readerFor('output_text') };
const readSummary: ReadPart = textPart('text', 'reasoning');

function system(item: JsonObject): Place {
  const rest = restOf(item, ['content']);
  const { messages, write } = systemPlace(item['content'], item);
  return { messages, write: (sealed) => ({ ...rest, content: write(sealed) }) };
}

const spoken =
  (role: 'user' | 'assistant') =>
  (item: JsonObject): Place =>
    messagePlace(role, item, [contentMember(item, 'content', READERS[role])], restOf(item, ['content']));

const ROLES: ReadonlyMap<unknown, (item: JsonObject) => Place> = new Map([
  ['system', system],
  ['developer', system],
  ['user', spoken('user')],
  ['assistant', spoken('assistant')],
]);

/** An item that is one part and nothing else. */
const single = (role: 'assistant' | 'tool', item: JsonObject, readPart: ReadPart): Place =>
  messagePlace(role, {}, [{ parts: [readPart(item)], build: ([written]) => written as JsonObject }], {});

function message(item: JsonObject): Place {
  const read = ROLES.get(item['role']);
  if (!read) throw unreadableRequest('A message has a role that is not known.');
  return read(item);
}

function called(item: JsonObject): Place {
  const rest = restOf(item, ['arguments']);
  return single('assistant', item, () =>
    calledWithJson(item['call_id'], item['name'], item['arguments'], (json) => ({
      ...rest,
      arguments: json,
    })),
  );
}

const answered = (item: JsonObject): Place =>
  single('tool', item, () => toolResult(item, 'call_id', 'output', ['input_text']));

function reasoned(item: JsonObject): Place {
  const lists = ['summary', 'content'].filter((name) => Array.isArray(item[name]));
  const members = lists.map((name) => partsMember(item, name, readSummary));
  return messagePlace('assistant', item, members, restOf(item, lists));
}

const ITEMS: ReadonlyMap<unknown, (item: JsonObject) => Place> = new Map([
  [undefined, message],
  ['message', message],
  ['function_call', called],
  ['function_call_output', answered],
  ['reasoning', reasoned],
]);

/** The items of a responses request; a plain text is one message of the user. */
export function responsesPlaces(input: unknown): Place[] {
  if (typeof input === 'string') return [message({ role: 'user', content: input })];
  if (!Array.isArray(input)) throw unreadableRequest('"input" must be text or a list.');
  return input.map((item) => {
    const read = isObject(item) && ITEMS.get(item['type']);
    if (!read) throw unreadableRequest('An item of "input" is of a kind that no control reads.');
    return read(item);
  });
}
