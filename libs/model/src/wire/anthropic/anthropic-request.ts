import { isObject, type JsonObject } from '../body/json';
import { type MemberRules, restOf, unreadableRequest } from '../body/member-rules';
import {
  contentMember,
  messagePlace,
  type Place,
  type ReadPart,
  textPart,
  unreadablePart,
} from '../body/place';
import { calledWithValue, toolResult } from '../body/tool-parts';

/** The members of a messages request. */
export const ANTHROPIC_MEMBERS: MemberRules = {
  known: ['messages', 'model', 'system', 'tools', 'output_format', 'output_config', 'stop_sequences'],
  refused: {
    container: { why: 'it holds files that no control reads.' },
    mcp_servers: { why: 'the provider would run their tools itself.' },
  },
};

const READERS: ReadonlyMap<unknown, ReadPart> = new Map<unknown, ReadPart>([
  ['text', textPart()],
  ['thinking', textPart('thinking', 'reasoning')],
  ['tool_use', (part) => calledWithValue(part, 'id', 'input')],
  ['tool_result', (part) => toolResult(part, 'tool_use_id', 'content', ['text'])],
]);

const readPart: ReadPart = (part) => (READERS.get(part['type']) ?? unreadablePart)(part);

/** Tool results travel in messages of the user; one that has nothing else is a message of the tool. */
const roleOf = (role: 'user' | 'assistant', content: unknown): 'user' | 'assistant' | 'tool' =>
  Array.isArray(content) &&
  content.length &&
  content.every((part) => isObject(part) && part['type'] === 'tool_result')
    ? 'tool'
    : role;

/** The messages of a messages request. */
export function anthropicPlaces(messages: unknown): Place[] {
  if (!Array.isArray(messages)) throw unreadableRequest('"messages" must be a list.');
  return messages.map((message) => {
    const role: unknown = isObject(message) ? message['role'] : undefined;
    if (role !== 'user' && role !== 'assistant') {
      throw unreadableRequest('A message has a role that is not known.');
    }
    const read = message as JsonObject;
    const member = contentMember(read, 'content', readPart);
    return messagePlace(roleOf(role, read['content']), read, [member], restOf(read, ['content']));
  });
}
