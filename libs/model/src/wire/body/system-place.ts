import { type Message } from '../../language-model.protocol';
import { isObject, type JsonObject } from './json';
import { restOf, unreadableRequest } from './member-rules';
import { marksOf, type Place } from './place';

function textOfPart(part: unknown): JsonObject & { readonly text: string } {
  if (isObject(part) && typeof part['text'] === 'string') return part as JsonObject & { text: string };
  throw unreadableRequest('System text must be text.');
}

const systemMessage = (text: string, marked: JsonObject): Message => ({
  role: 'system',
  content: text,
  ...marksOf(marked),
});

/**
 * System text, as one text or a list of them: each is a message of its own, since `instructions` vouches for whole
 * texts.
 *
 * @param content the text, or the list of text parts
 * @param marked what carries the mark of a text without parts
 * @throws PromptBlockedException when there is anything but text.
 */
export function systemPlace(content: unknown, marked: JsonObject = {}): Place {
  if (content === undefined || content === null) return { messages: [], write: () => content };
  if (typeof content === 'string') {
    return { messages: [systemMessage(content, marked)], write: ([sealed]) => sealed!.content };
  }
  if (!Array.isArray(content)) throw unreadableRequest('System text must be text.');
  const parts = content.map(textOfPart);
  const rests = parts.map((part) => restOf(part, ['text']));
  return {
    messages: parts.map((part) =>
      systemMessage(part.text, Object.keys(marksOf(part)).length ? part : marked),
    ),
    write: (sealed) => rests.map((rest, index) => ({ ...rest, text: sealed[index]!.content })),
  };
}
