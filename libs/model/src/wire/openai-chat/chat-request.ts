import { isObject, type JsonObject, objectOf } from '../body/json';
import { type MemberRules, restOf, unreadableRequest } from '../body/member-rules';
import {
  contentMember,
  type Member,
  messagePlace,
  partsMember,
  type Place,
  type ReadPart,
  textMember,
  textPart,
  unreadablePart,
} from '../body/place';
import { systemPlace } from '../body/system-place';
import { calledWithJson } from '../body/tool-parts';

/** The members of a chat completion request. */
export const CHAT_MEMBERS: MemberRules = {
  known: ['messages', 'model', 'tools', 'response_format', 'stop'],
  refused: {
    audio: { why: 'sound cannot be checked.' },
    functions: { why: 'functions are written as "tools".' },
    function_call: { why: 'functions are written as "tools" and "tool_choice".' },
    logprobs: { why: 'they repeat the reply unfiltered.' },
    metadata: { why: 'the provider stores it, and no control reads it.' },
    modalities: { why: 'only text can be checked.', unless: ['text'] },
    n: { why: 'one reply is checked at a time.', unless: 1 },
    prediction: { why: 'it is text that no control reads.' },
    web_search_options: { why: 'the provider would run the search, and put its results into the prompt.' },
  },
};

const READERS: ReadonlyMap<unknown, ReadPart> = new Map([
  ['text', textPart()],
  ['refusal', textPart('refusal')],
]);

const readPart: ReadPart = (part) => (READERS.get(part['type']) ?? unreadablePart)(part);

const readCall: ReadPart = (call) => {
  const asked = objectOf(call['function']);
  if (call['type'] !== 'function') return unreadablePart(call);
  const rest = restOf(call, ['function']);
  const restOfFunction = restOf(asked, ['arguments']);
  return calledWithJson(call['id'], asked['name'], asked['arguments'], (json) => ({
    ...rest,
    function: { ...restOfFunction, arguments: json },
  }));
};

function system(message: JsonObject): Place {
  const rest = restOf(message, ['content']);
  const { messages, write } = systemPlace(message['content'], message);
  return { messages, write: (sealed) => ({ ...rest, content: write(sealed) }) };
}

const TEXTS = ['content', 'refusal', 'reasoning_content', 'tool_calls'];

const spoken =
  (role: 'user' | 'tool') =>
  (message: JsonObject): Place =>
    messagePlace(role, message, [contentMember(message, 'content', readPart)], restOf(message, ['content']));

function assistant(message: JsonObject): Place {
  const members: Member[] = [
    textMember(message, 'reasoning_content', 'reasoning'),
    contentMember(message, 'content', readPart),
    textMember(message, 'refusal'),
  ];
  if (Array.isArray(message['tool_calls'])) members.push(partsMember(message, 'tool_calls', readCall));
  return messagePlace('assistant', message, members, restOf(message, TEXTS));
}

const ROLES: ReadonlyMap<unknown, (message: JsonObject) => Place> = new Map([
  ['system', system],
  ['developer', system],
  ['user', spoken('user')],
  ['tool', spoken('tool')],
  ['assistant', assistant],
]);

/** The messages of a chat completion request. */
export function chatPlaces(messages: unknown): Place[] {
  if (!Array.isArray(messages)) throw unreadableRequest('"messages" must be a list.');
  return messages.map((message) => {
    const read = isObject(message) && ROLES.get(message['role']);
    if (!read) throw unreadableRequest('A message has a role that is not known.');
    return read(message);
  });
}
