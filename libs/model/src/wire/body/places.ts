import { type Message } from '../../language-model.protocol';
import { type Place } from './place';

/** Text that the controls put in front of the messages, and each place as it is to be sent. */
export interface WrittenPlaces {
  readonly explanation: string | undefined;
  readonly written: readonly unknown[];
}

/** The neutral messages of all places, in order. */
export const messagesOf = (places: readonly Place[]): Message[] => places.flatMap(({ messages }) => messages);

/**
 * Writes the sealed messages back into their places.
 *
 * @throws Error when messages were added or removed anywhere but in front: nobody could say where they belong.
 */
export function writePlaces(places: readonly Place[], sealed: readonly Message[]): WrittenPlaces {
  const added = sealed.length - messagesOf(places).length;
  const [first] = sealed;
  if (added !== 0 && !(added === 1 && first?.role === 'system' && typeof first.content === 'string')) {
    throw new Error('The sealed messages do not fit the request.');
  }
  let next = added;
  const written = places.map(({ messages, write }) => write(sealed.slice(next, (next += messages.length))));
  return { explanation: added ? (first!.content as string) : undefined, written };
}
