import { type ResourceType } from '../exchange/endpoint-policy';
import { type Exchange } from '../exchange/exchange';
import { type Principal } from '../words/principal';
import { type Awaitable } from '../words/awaitable';

/** What the catalogue says of one kind of tool. */
export interface ToolSinkTraits {
  /** Whether something outside the model's context is different afterwards, or learns what is in it. */
  readonly effects: boolean;
}

/** Where what a tool is given ends up. */
export const TOOL_SINKS = {
  /** Looks something up inside the service and changes nothing. */
  read: { effects: false },
  /** Asks an address outside: what is in the arguments leaves the service. */
  fetch: { effects: true },
  /** Adds or changes data of the service. */
  write: { effects: true },
  /** Removes data. */
  delete: { effects: true },
  /** Tells people or other services: mail, chat, web hooks. */
  send: { effects: true },
  /** Moves money or orders goods. */
  pay: { effects: true },
  /** Runs code, commands or queries that the model wrote. */
  execute: { effects: true },
} as const satisfies Record<string, ToolSinkTraits>;

/** `read`, `fetch`, `write`, `delete`, `send`, `pay` or `execute`. */
export type ToolSink = keyof typeof TOOL_SINKS;

/** What one argument of a tool may be; all that is named must hold. A list is checked item by item. */
export interface ArgumentRule {
  /** One of these values, exactly. */
  readonly oneOf?: readonly (string | number | boolean)[];
  /** The text begins with this. */
  readonly prefix?: string;
  /** The text ends with this. */
  readonly suffix?: string;
  /** Characters of the text, at most. */
  readonly maxLength?: number;
  /** What the text is made of. */
  readonly characters?: 'digits' | 'letters' | 'identifier' | 'line';
  /** The number is not below this. */
  readonly min?: number;
  /** The number is not above this. */
  readonly max?: number;
  /** Items of the list, at most. */
  readonly maxItems?: number;
  /** The text is an HTTP address of one of these hosts: exact (`docs.example.com`), or below one (`*.example.com`). */
  readonly hosts?: readonly string[];
  /** Pseudonyms in the text become the values behind them before anything else is checked. @default false */
  readonly restore?: true;
  /** The text is one e-mail address of one of these domains: exact (`example.com`), or below one (`*.example.com`). */
  readonly domains?: readonly string[];
}

/** What is said of a tool, wherever it comes from. */
export interface ToolDeclaration {
  /** The name under which endpoints allow it: `orders.find`. */
  readonly name: string;
  /** What it does, in the developer's words; the model reads it. */
  readonly description: string;
  /** The schema of its input: a Standard Schema (zod, Valibot, ArkType, …), or a schema of the AI SDK that validates. */
  readonly input: unknown;
  /** The verb that the caller must have the right to. */
  readonly action: string;
  /**
   * The kind of resource that the verb is about.
   * @default the resource of the endpoint
   */
  readonly resource?: ResourceType;
  /**
   * The OAuth scopes that it needs; a caller whose token lacks one of them cannot have it called, and it is handed no others.
   * @default []
   */
  readonly scopes?: readonly string[];
  readonly sink: ToolSink;
  /**
   * Whether it may run, with effects, although untrusted text is in the context.
   * @default false
   */
  readonly acceptsTaint?: boolean;
  /**
   * When a person has to approve the call: never, when untrusted text is in the context, or always.
   * @default 'when-tainted' for a sink with effects, false for one without
   */
  readonly confirm?: false | 'when-tainted' | 'always';
  /**
   * What single arguments may be, by path: `to`, `lines.*.sku`.
   * @default {}
   */
  readonly args?: Readonly<Record<string, ArgumentRule>>;
}

/** What a tool knows beside its input. */
export interface ToolContext {
  readonly exchange: Exchange;
  /** The caller, with the scopes that the tool declares and no more: what to pass on to other services. */
  readonly principal: Principal;
  /** Fires when the caller hangs up, the exchange is stopped, or its time is over. */
  readonly signal: AbortSignal;
}

/** A tool: what is said of it, and how it runs. */
export interface Tool extends ToolDeclaration {
  /** Runs with an input that fits the schema; nobody but the framework calls this. */
  run(input: unknown, context: ToolContext): Awaitable<unknown>;
}

/** Where tools come from: decorated methods, or a server of another protocol. */
export abstract class ToolSource {
  abstract readonly tools: readonly Tool[];
}

/** Every tool of the service. */
export abstract class ToolCatalogue {
  /** The names under which endpoints allow tools. */
  abstract readonly names: readonly string[];

  /** The tool of this name, or of the name under which models know it. */
  abstract find(name: string): Tool | undefined;
}
