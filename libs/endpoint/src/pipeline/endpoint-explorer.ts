import { Injectable, type OnModuleInit, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ResourceMetadata } from 'unseen-guardian/authentication';
import { type EndpointPolicy } from 'unseen-guardian/kernel';
import { ENDPOINT_METADATA_KEY } from '../decorator/endpoint-metadata.key';
import { bodyClassOf, type Handler, isRoute } from '../http/route-metadata';
import { assertNoStepUp, assertProtectable } from './endpoint-flaws';
import { EndpointPolicies } from './endpoint-policies';

/** Finds every AI endpoint at boot and refuses to start when one of them cannot be protected. */
@Injectable()
export class EndpointExplorer implements OnModuleInit {
  private readonly found = new Map<string, EndpointPolicy>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly policies: EndpointPolicies,
    private readonly metadata: ResourceMetadata,
  ) {}

  /** The policies of all AI endpoints, by id. */
  get endpoints(): ReadonlyMap<string, EndpointPolicy> {
    return this.found;
  }

  onModuleInit(): void {
    // Gateways of sockets are providers; a class may be provided by several modules.
    const wrappers = [...this.discovery.getControllers(), ...this.discovery.getProviders()];
    for (const metatype of new Set(wrappers.map((wrapper) => wrapper.metatype))) {
      if (typeof metatype === 'function' && metatype.prototype) this.explore(metatype as Type);
    }
    const scopes = [...this.found.values()].flatMap((policy) => policy.scopes ?? []);
    this.metadata.add({ scopes_supported: [...new Set(scopes)].sort() });
  }

  private explore(controller: Type): void {
    const prototype = controller.prototype as Record<string, Handler>;
    const handlers = this.scanner
      .getAllMethodNames(prototype)
      .map((method) => prototype[method])
      .filter((handler) => handler !== undefined);
    const endpoints = handlers.filter((handler) => isEndpoint(controller, handler));
    for (const handler of endpoints) this.add(controller, handler);
    const others = handlers.filter((handler) => !endpoints.includes(handler));
    assertNoStepUp(controller, others, endpoints.length > 0);
  }

  private add(controller: Type, handler: Handler): void {
    const policy = this.policies.of(controller, handler);
    if (this.found.has(policy.id)) {
      throw new Error(
        `Two AI endpoints have the id "${policy.id}". Give each its own, so that records can tell them apart.`,
      );
    }
    assertProtectable({ controller, handler, policy, isRaw: this.policies.isRaw(controller, handler) });
    bodyClassOf(controller, handler); // a schema that does not say its fields is refused now, not at the first request
    this.found.set(policy.id, policy);
  }
}

/** A handler of a decorated class counts only when it is a route. */
const isEndpoint = (controller: Type, handler: Handler): boolean =>
  Reflect.hasMetadata(ENDPOINT_METADATA_KEY, handler) ||
  (Reflect.hasMetadata(ENDPOINT_METADATA_KEY, controller) && isRoute(handler));
