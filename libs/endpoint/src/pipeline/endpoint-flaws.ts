import { type Type } from '@nestjs/common';
import { type EndpointPolicy } from 'unseen-guardian/kernel';
import { STEP_UP_METADATA_KEY } from '../decorator/endpoint-metadata.key';
import {
  hasParameter,
  type Handler,
  isRoute,
  takesNext,
  takesSocket,
  writesResponse,
} from '../http/route-metadata';
import { remembersHandshake } from '../socket/handshake';

/** An endpoint as it was found at boot. */
interface FoundEndpoint {
  readonly controller: Type;
  readonly handler: Handler;
  readonly policy: EndpointPolicy;
  /** Whether it hands its reply to `exchange.pipe`. */
  readonly isRaw: boolean;
}

interface Flaw {
  readonly is: (endpoint: FoundEndpoint) => boolean;
  readonly says: string;
}

/** How a handler gets past the controls, and what to write instead. */
const FLAWS: readonly Flaw[] = [
  {
    is: ({ controller, handler, isRaw }) =>
      takesNext(controller, handler) || (!isRaw && writesResponse(controller, handler)),
    says:
      'writes the response itself (@Res or @Next), where no control can see it. Return a value, use @Sse(), ' +
      'set { passthrough: true }, or declare `raw: true` and hand a stream to exchange.pipe(stream, response).',
  },
  {
    is: ({ controller, handler, isRaw }) => isRaw && !writesResponse(controller, handler),
    says: 'declares `raw: true` and takes no response. Take one with @Res(), without passthrough.',
  },
  {
    is: ({ controller, handler }) => takesSocket(controller, handler),
    says: 'takes the socket or its acknowledgement, past every control. Take the data with @MessageBody() and return the reply.',
  },
  {
    is: ({ controller, handler, policy }) =>
      policy.resourceId !== undefined && !hasParameter(controller, handler, policy.resourceId),
    says: 'declares a `resourceId` that is no parameter of its route. Write for example @Post(":id/reply") and resourceId: "id".',
  },
  {
    is: ({ policy }) => policy.resourceId !== undefined && policy.transports.some((name) => name !== 'http'),
    says: 'declares a `resourceId` and a transport without routes. Load the entity in the handler, and ask Authorization.',
  },
  {
    is: ({ controller, policy }) =>
      policy.transports.includes('ws') && !remembersHandshake(controller.prototype as object),
    says: 'declares `ws`, and its class replaces handleConnection. Call super.handleConnection(client, request) from a class that carries @AIEndpoint too.',
  },
];

/**
 * Refuses an endpoint that could not be protected.
 *
 * @throws Error that names the remedy.
 */
export function assertProtectable(endpoint: FoundEndpoint): void {
  const flaw = FLAWS.find(({ is }) => is(endpoint));
  if (flaw) throw new Error(`@AIEndpoint "${endpoint.policy.id}" ${flaw.says}`);
}

const asksFor = (target: object): boolean => Reflect.hasMetadata(STEP_UP_METADATA_KEY, target);

const ignoredStepUp = (where: string): Error =>
  new Error(
    `@StepUp on ${where} protects nothing: only AI endpoints are held to it. Put @AIEndpoint on it, or put @StepUp on the ` +
      'endpoints that need it.',
  );

/**
 * Refuses a class whose `@StepUp` would be ignored: on a method, or a route of the class, that is no AI endpoint.
 *
 * @throws Error that names the place and the remedy.
 */
export function assertNoStepUp(controller: Type, others: readonly Handler[], hasEndpoints: boolean): void {
  const isForAll = asksFor(controller);
  const ignored = others.find((handler) => asksFor(handler) || (isForAll && isRoute(handler)));
  if (ignored) throw ignoredStepUp(`${controller.name}.${ignored.name}`);
  if (isForAll && !hasEndpoints) throw ignoredStepUp(controller.name);
}
