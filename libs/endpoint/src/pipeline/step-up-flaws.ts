import { type Type } from '@nestjs/common';
import { STEP_UP_METADATA_KEY } from '../decorator/endpoint-metadata.key';
import { type Handler, isRoute } from '../http/route-metadata';

const asksFor = (target: object): boolean => Reflect.hasMetadata(STEP_UP_METADATA_KEY, target);

const flaw = (where: string): Error =>
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
  if (ignored) throw flaw(`${controller.name}.${ignored.name}`);
  if (isForAll && !hasEndpoints) throw flaw(controller.name);
}
