import { type Type } from '@nestjs/common';
import { schemaDto } from 'unseen-guardian/privacy';

/** A handler, as Nest types it. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- Nest's own type of a handler
export type Handler = Function;

/** Metadata that Nest's decorators leave; its constants are not part of its public face. */
const SSE = '__sse__';
const ROUTE_ARGUMENTS = '__routeArguments__';
const PASSTHROUGH = '__responsePassthrough__';
const KINDS = { request: '0', response: '1', next: '2', body: '3', acknowledgement: '13' } as const;
/** What `@SubscribeMessage` leaves; of a gateway's arguments the first kind is the socket, the third the data. */
const MESSAGE = 'message';

/** What Nest's decorators of HTTP routes, socket messages and message patterns leave on a handler. */
const ROUTES = ['path', MESSAGE, 'microservices:pattern'];

const BUILT_IN: readonly unknown[] = [Object, String, Number, Boolean, Array];
const raws = new WeakMap<Handler, boolean>();
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

/** Whether a handler is called from outside: by a request, a message or an event. */
export const isRoute = (handler: Handler): boolean => ROUTES.some((key) => Reflect.hasMetadata(key, handler));

/** Whether a handler answers with server-sent events. */
export function isServerSentEvents(handler: Handler): boolean {
  let isStream = streams.get(handler);
  if (isStream === undefined) streams.set(handler, (isStream = Reflect.hasMetadata(SSE, handler)));
  return isStream;
}

/** Whether a handler writes the response by itself (`@Res()` without passthrough, `@Next()`), past the seal. */
export function writesResponse(controller: Type, handler: Handler): boolean {
  let isRaw = raws.get(handler);
  if (isRaw === undefined)
    raws.set(handler, (isRaw = takesNext(controller, handler) || takesResponse(controller, handler)));
  return isRaw;
}

/** Whether a handler may hand the request on (`@Next()`), to code that no control knows. */
export const takesNext = (controller: Type, handler: Handler): boolean =>
  routeArguments(controller, handler, 'next').length > 0;

const takesResponse = (controller: Type, handler: Handler): boolean =>
  routeArguments(controller, handler, 'response').length > 0 &&
  !Reflect.getMetadata(PASSTHROUGH, controller, handler.name);

const pathsOf = (target: object): string[] =>
  [Reflect.getMetadata('path', target) as string | string[]].flat();

/** Whether every route of a handler has a parameter: `id` of `tickets/:id/reply`. */
export const hasParameter = (controller: Type, handler: Handler, name: string): boolean =>
  pathsOf(controller).every((outer) =>
    pathsOf(handler).every((inner) => `${outer}/${inner}`.split(/[/.-]/).includes(`:${name}`)),
  );

/** Whether a handler of a gateway gets the socket itself, past the seal; Nest hands it to whoever decorates no parameter. */
export function takesSocket(controller: Type, handler: Handler): boolean {
  if (!Reflect.hasMetadata(MESSAGE, handler)) return false;
  const isPlain = !Reflect.hasMetadata(ROUTE_ARGUMENTS, controller, handler.name);
  return isPlain
    ? handler.length > 0
    : (['request', 'acknowledgement'] as const).some(
        (kind) => routeArguments(controller, handler, kind).length > 0,
      );
}

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
