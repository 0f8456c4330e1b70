import { type DiscoveryService } from '@nestjs/core';

/** A class that others extend. */
type Base<Instance> = abstract new (...args: never[]) => Instance;

/**
 * The providers of the service that extend a class.
 *
 * @throws Error for one that is made anew for each request: it is needed before there is a request to make it for.
 */
export function discovered<Instance extends object>(
  discovery: DiscoveryService,
  base: Base<Instance>,
): Instance[] {
  const found = discovery.getProviders().filter(({ instance }) => (instance as unknown) instanceof base);
  const scoped = found.find((wrapper) => !wrapper.isDependencyTreeStatic());
  if (scoped)
    throw new Error(
      `${String(scoped.name)} is request-scoped. Make it a singleton: it is given the exchange or the tenant.`,
    );
  return [...new Set(found.map(({ instance }) => instance as Instance))];
}
