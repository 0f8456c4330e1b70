import { Injectable, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { EntityLoaders, PolicyEngine } from 'unseen-guardian/authorization';
import { type EndpointPolicy, PUBLIC_METADATA_KEY, resourceName } from 'unseen-guardian/kernel';
import { ENDPOINT_METADATA_KEY } from '../decorator/endpoint-metadata.key';
import { type Handler } from '../http/route-metadata';
import { EndpointExplorer } from './endpoint-explorer';

/** What Nest's decorators of HTTP routes leave on a handler. */
const ROUTE = 'path';

const isMarked = (key: string, controller: Type, handler: Handler): boolean =>
  Reflect.hasMetadata(key, handler) || Reflect.hasMetadata(key, controller);

/**
 * Refuses to start a service with a route that nobody decides on, or an endpoint that nobody could call (OWASP API5:2023);
 * runs when every module is there.
 */
@Injectable()
export class RouteCoverage implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly explorer: EndpointExplorer,
    private readonly engine: PolicyEngine,
    private readonly loaders: EntityLoaders,
  ) {}

  /** @throws Error naming the route and the remedy. */
  async onApplicationBootstrap(): Promise<void> {
    for (const { metatype } of this.discovery.getControllers())
      if (typeof metatype === 'function') this.assertDecided(metatype as Type);
    for (const policy of this.explorer.endpoints.values()) await this.assertCallable(policy);
  }

  private assertDecided(controller: Type): void {
    const prototype = controller.prototype as Record<string, Handler>;
    for (const method of this.scanner.getAllMethodNames(prototype)) {
      const handler = prototype[method];
      if (!handler || !Reflect.hasMetadata(ROUTE, handler)) continue;
      if ([ENDPOINT_METADATA_KEY, PUBLIC_METADATA_KEY].some((key) => isMarked(key, controller, handler)))
        continue;
      throw new Error(
        `The route ${controller.name}.${method} has no policy. Put @AIEndpoint on it, or say with @Public() that ` +
          'everybody may call it without a token.',
      );
    }
  }

  private async assertCallable({ id, action, resource, resourceId }: EndpointPolicy): Promise<void> {
    const name = resourceName(resource);
    if (!this.engine.covers(action, resource))
      throw new Error(
        `@AIEndpoint "${id}" has no policy: none allows "${action}" on "${name}", so nobody could call it. Add one with ` +
          `definePolicies(${name}, { … }), and name the list in authorization.policies.`,
      );
    if (resourceId === undefined) return;
    try {
      await this.loaders.assertLoadable(resource);
    } catch (cause) {
      throw new Error(`@AIEndpoint "${id}": ${(cause as Error).message}`, { cause });
    }
  }
}
