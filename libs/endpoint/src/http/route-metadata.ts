import { type Type } from '@nestjs/common';
import { schemaDto } from 'unseen-guardian/privacy';

/** A handler, as Nest types it. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- Nest's own type of a handler
export type Handler = Function;

/** Metadata that Nest's decorators leave; its constants are not part of its public face. */
const SSE = '__sse__';
const ROUTE_ARGUMENTS = '__routeArguments__';
const PASSTHROUGH = '__responsePassthrough__';
const KINDS = { response: '1', next: '2', body: '3' } as const;

const BUILT_IN: readonly unknown[] = [Object, String, Number, Boolean, Array];
const streams = new WeakMap<Handler, boolean>();
const bodyClasses = new WeakMap<Handler, { readonly dto: Type | undefined }>();

interface RouteArgument {
  readonly index: number;
  readonly data?: unknown;
  readonly schema?: unknown;
}

function routeArguments(controller: Type, handler: Handler, kind: keyof typeof KINDS): RouteArgument[] {
  const found = (Reflect.getMetadata(ROUTE_ARGUMENTS, controller, handler.name) ?? {}) as Record<
    string,
    RouteArgument
  >;
  return Object.entries(found).flatMap(([key, argument]) =>
    key.split(':')[0] === KINDS[kind] ? [argument] : [],
  );
}

/** Whether a handler answers with server-sent events. */
export function isServerSentEvents(handler: Handler): boolean {
  let isStream = streams.get(handler);
  if (isStream === undefined) streams.set(handler, (isStream = Reflect.hasMetadata(SSE, handler)));
  return isStream;
}

/** Whether a handler writes the response by itself (`@Res()` without passthrough, `@Next()`), past the seal. */
export const writesResponse = (controller: Type, handler: Handler): boolean =>
  routeArguments(controller, handler, 'next').length > 0 ||
  (routeArguments(controller, handler, 'response').length > 0 &&
    !Reflect.getMetadata(PASSTHROUGH, controller, handler.name));

function findBodyClass(controller: Type, handler: Handler): Type | undefined {
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, handler.name) ??
    []) as Type[];
  const whole = routeArguments(controller, handler, 'body').find(({ data }) => !data);
  if (whole?.schema) return schemaDto(whole.schema);
  const dto = whole && types[whole.index];
  return BUILT_IN.includes(dto) ? undefined : dto;
}

/**
 * The class of the handler's `@Body()` parameter, if it has one; for a schema, the class that stands for it.
 *
 * @throws Error that names the remedy when a schema does not say which fields it has.
 */
export function bodyClassOf(controller: Type, handler: Handler): Type | undefined {
  let entry = bodyClasses.get(handler);
  if (!entry) bodyClasses.set(handler, (entry = { dto: findBodyClass(controller, handler) }));
  return entry.dto;
}
