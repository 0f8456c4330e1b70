import { type ModelMessage } from 'unseen-guardian/kernel';
import { type Message, type MessagePart, type ProviderOptions } from '../../language-model.protocol';
import { isObject, isWord, type JsonObject } from './json';
import { restOf, unreadableRequest } from './member-rules';

/** A stretch of a body: its neutral messages, and how they are written back once they are sealed. */
export interface Place {
  readonly messages: readonly Message[];
  /** The stretch with the sealed messages, as many as were read. */
  readonly write: (sealed: readonly Message[]) => unknown;
}

/** A part of a message in its neutral form, and how it is written back. */
export interface PartPlace {
  readonly part: MessagePart;
  readonly write: (sealed: MessagePart) => unknown;
}

/** A member of a message, as parts. */
export interface Member {
  readonly parts: readonly PartPlace[];
  readonly build: (written: readonly unknown[]) => JsonObject;
}

/** Reads one part of a message. */
export type ReadPart = (part: JsonObject) => PartPlace;

/** The mark that `prompt` put on a part or a message. */
export function marksOf({ providerOptions }: JsonObject): { readonly providerOptions?: ProviderOptions } {
  const mark = isObject(providerOptions) ? providerOptions['guardian'] : undefined;
  return mark === undefined ? {} : { providerOptions: { guardian: mark } };
}

/** A part that is one text, in the member `field`. */
export const textPart =
  (field = 'text', type: 'text' | 'reasoning' = 'text', change: JsonObject = {}): ReadPart =>
  (part) => {
    const rest = { ...restOf(part, [field]), ...change };
    return {
      part: { type, text: part[field] ?? '', ...marksOf(part) },
      write: ({ text }) => ({ ...rest, [field]: text }),
    };
  };

/** A part that no control can read: the room refuses the call because of it, and records that. */
export const unreadablePart: ReadPart = ({ type }) => ({
  part: { type: `unreadable:${isWord(type) ? type : 'part'}` },
  write: () => {
    throw unreadableRequest('A part of a message cannot be read.');
  },
});

/** A member that is one text, or absent. */
export const textMember = (
  message: JsonObject,
  name: string,
  type: 'text' | 'reasoning' = 'text',
): Member => {
  const text = message[name];
  const isThere = typeof text === 'string';
  return {
    parts: isThere ? [{ part: { type, text }, write: (sealed) => sealed['text'] }] : [],
    build: ([written]) => (name in message ? { [name]: isThere ? written : null } : {}),
  };
};

/** A member that is a list of parts, each read by what it is. */
export const partsMember = (message: JsonObject, name: string, readPart: ReadPart): Member => ({
  parts: (message[name] as readonly unknown[]).map((part) =>
    isObject(part) ? readPart(part) : unreadablePart({}),
  ),
  build: (written) => ({ [name]: written }),
});

/** A member that is a text, a list of parts, or absent. */
export function contentMember(message: JsonObject, name: string, readPart: ReadPart): Member {
  const content = message[name];
  if (Array.isArray(content)) return partsMember(message, name, readPart);
  if (content === undefined || content === null || typeof content === 'string') {
    return textMember(message, name);
  }
  throw unreadableRequest(`"${name}" of a message is neither text nor a list of parts.`);
}

/** A message whose members are parts; everything else of it is sent as it is. */
export function messagePlace(
  role: ModelMessage['role'],
  message: JsonObject,
  members: readonly Member[],
  rest: JsonObject,
): Place {
  const content = members.flatMap(({ parts }) => parts.map(({ part }) => part));
  return {
    messages: [{ role, content, ...marksOf(message) }],
    write: ([sealed]) => {
      let next = 0;
      const built = members.map(({ parts, build }) =>
        build(parts.map((place) => place.write((sealed!.content as readonly MessagePart[])[next++]!))),
      );
      return Object.assign({}, rest, ...built) as JsonObject;
    },
  };
}
