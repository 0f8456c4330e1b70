import { type Desk } from '../fixture';

/** One way to a model, its provider answering what the spec says. */
export interface OpenDoor {
  readonly desk: Desk;
  /** Asks for a whole reply; gives its text. */
  ask(question: string): Promise<string>;
  /** Asks for a reply in pieces. */
  stream(question: string): AsyncIterable<string>;
  /** What the provider received, by call. */
  received(): readonly string[];
}

/** A door of the guarded room, as hosts use it. */
export interface Door {
  /** Opens it before a provider that answers in these pieces. */
  open(pieces: readonly string[]): OpenDoor;
}
