import { type ExecutionContext, type Type } from '@nestjs/common';

/** What the controls of a request read; the same on Express and on Fastify. */
export interface TransportRequest {
  readonly method: string;
  /** Path and query string, as sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The caller's address, by the adapter's own trust-proxy setting. */
  readonly ip: string;
  readonly params: Readonly<Record<string, string>>;
  /** The parsed body, before any pipe. */
  readonly body: unknown;
}

/** The input of a control of the stage `admit`. */
export interface AdmitInput {
  readonly execution: ExecutionContext;
  /** `http`, `ws`, `rpc`, …: what Nest calls the context's type. */
  readonly transport: string;
  readonly request: TransportRequest;
}

/** The input of a control of the stage `shape`. */
export interface ShapeInput {
  /** The body as the adapter parsed it, before any pipe; the control may drop fields from it. */
  readonly body: unknown;
  /** The class of the handler's `@Body()` parameter; absent when it takes no body or an undecorated type. */
  readonly dto?: Type;
}
