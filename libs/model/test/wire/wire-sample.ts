/* eslint-disable @typescript-eslint/no-explicit-any -- bodies of providers, as their SDKs give them to anybody */

/** One wire format, for the specs that hold for all of them. */
export interface WireSample {
  readonly path: string;
  readonly streamPath: string;
  /** A request; system text and parts are given as `instructions` and `prompt` make them. */
  body(system: string | undefined, parts: any[], change?: object): any;
  /** Turns a request into one that is streamed. */
  readonly streamed: object;
  /** A change of the request: its messages are an earlier tool call and the result. */
  history(result: string): object;
  reply(text: string): any;
  toolReply(input: object): any;
  textOfReply(reply: any): string;
  callOfReply(reply: any): unknown;
  /** The events of a streamed reply, the last of which end it. */
  stream(...texts: string[]): string[];
  toolStream(...pieces: string[]): string[];
  textOfEvents(events: any[]): string;
  callOfEvents(events: any[]): unknown;
  /** The kind of an event. */
  kindOf(event: any): string;
  /** The kinds of the events of one text, in order, those in a row told once. */
  readonly order: readonly string[];
  /** An image where the format takes one. */
  image(): any;
  /** Members that must be refused. */
  readonly refused: readonly object[];
}
