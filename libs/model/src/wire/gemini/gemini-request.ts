import { isObject, type JsonObject, objectOf, objectsOf } from '../body/json';
import { type MemberRules, restOf, unreadableRequest } from '../body/member-rules';
import {
  marksOf,
  messagePlace,
  type Place,
  partsMember,
  type ReadPart,
  textPart,
  unreadablePart,
} from '../body/place';

/** The members of a request to generate content; the snake case that this interface also takes is refused. */
export const GEMINI_MEMBERS: MemberRules = {
  known: ['contents', 'systemInstruction', 'tools', 'generationConfig'],
  refused: {
    cachedContent: { why: 'the provider would add text that no control reads.' },
    cached_content: { why: 'the provider would add text that no control reads.' },
    generation_config: { why: 'it is written as "generationConfig".' },
    system_instruction: { why: 'it is written as "systemInstruction".' },
  },
};

/** The members of its settings. */
export const GEMINI_CONFIG: MemberRules = {
  known: ['responseSchema', 'responseJsonSchema', 'stopSequences', 'responseMimeType'],
  refused: {
    candidateCount: { why: 'one reply is checked at a time.', unless: 1 },
    responseLogprobs: { why: 'they repeat the reply unfiltered.' },
    responseModalities: { why: 'only text can be checked.', unless: ['TEXT'] },
    speechConfig: { why: 'sound cannot be checked.' },
  },
};

const asked: ReadPart = (part) => {
  const { name, id, args } = objectOf(part['functionCall']);
  const rest = restOf(part, ['functionCall']);
  const restOfCall = restOf(objectOf(part['functionCall']), ['args']);
  return {
    part: { type: 'tool-call', toolCallId: id ?? name, toolName: name, input: args ?? {} },
    write: ({ input }) => ({ ...rest, functionCall: { ...restOfCall, args: input } }),
  };
};

const answered: ReadPart = (part) => {
  const { name, id, response } = objectOf(part['functionResponse']);
  const rest = restOf(part, ['functionResponse']);
  const restOfAnswer = restOf(objectOf(part['functionResponse']), ['response']);
  const output = { type: 'json', value: response ?? {} };
  return {
    part: { type: 'tool-result', toolCallId: id ?? name, toolName: name, output, ...marksOf(part) },
    write: (sealed) => ({
      ...rest,
      functionResponse: { ...restOfAnswer, response: (sealed['output'] as JsonObject)['value'] },
    }),
  };
};

// What `prompt` writes has a type, which this format does not know.
const text: ReadPart = ({ type, ...part }) =>
  type === undefined || type === 'text'
    ? textPart('text', part['thought'] === true ? 'reasoning' : 'text')(part)
    : unreadablePart({ type });

const READERS: readonly (readonly [member: string, read: ReadPart])[] = [
  ['text', text],
  ['functionCall', asked],
  ['functionResponse', answered],
];

const readPart: ReadPart = (part) => {
  const reader = READERS.find(([member]) => member in part);
  return reader ? reader[1](part) : unreadablePart({ type: Object.keys(part)[0] });
};

/** The turns of a request to generate content. */
export function geminiPlaces(contents: unknown): Place[] {
  if (!Array.isArray(contents)) throw unreadableRequest('"contents" must be a list.');
  return contents.map((content) => {
    const { role = 'user', parts } = objectOf(content);
    const isKnown = role === 'user' || role === 'model' || role === 'function';
    if (!isKnown || !isObject(content) || !Array.isArray(parts)) {
      throw unreadableRequest('A turn of "contents" must have a known role and a list of parts.');
    }
    const isAnswer = parts.length > 0 && objectsOf(parts).every((part) => 'functionResponse' in part);
    const spoken = role === 'model' ? 'assistant' : 'user';
    const member = partsMember(content, 'parts', readPart);
    return messagePlace(isAnswer ? 'tool' : spoken, content, [member], restOf(content, ['parts']));
  });
}
