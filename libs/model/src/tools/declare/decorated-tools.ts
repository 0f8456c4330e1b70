import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type Tool, type ToolContext, type ToolSource } from 'unseen-guardian/kernel';
import { AIToolMetadata, type AIToolOptions } from './ai-tool.decorator';
import { ToolRegistry } from './tool-registry';

type Method = (input: unknown, context: ToolContext) => unknown;
type Prototype = Readonly<Record<string, Method>>;
type Wrapper = ReturnType<DiscoveryService['getProviders']>[number];

const declarationOf = (method: Method | undefined): AIToolOptions | undefined =>
  method && (Reflect.getMetadata(AIToolMetadata.KEY, method) as AIToolOptions | undefined);

/** Finds every method marked with `@AITool` at boot and refuses to start when one of them cannot be a tool. */
@Injectable()
export class DecoratedTools implements ToolSource, OnModuleInit {
  readonly tools: Tool[] = [];
  private readonly seen = new Set<Prototype>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly registry: ToolRegistry,
  ) {}

  onModuleInit(): void {
    for (const wrapper of this.discovery.getProviders()) this.explore(wrapper);
    this.registry.add(this);
  }

  private explore(wrapper: Wrapper): void {
    const home = prototypeOf(wrapper.instance);
    // A class may be provided by several modules, and under several tokens.
    if (!home || this.seen.has(home)) return;
    this.seen.add(home);
    for (const name of this.scanner.getAllMethodNames(home)) {
      const declaration = declarationOf(home[name]);
      if (declaration) this.tools.push({ ...declaration, run: runnerOf(wrapper, declaration, home[name]!) });
    }
  }
}

function prototypeOf(instance: unknown): Prototype | undefined {
  if (typeof instance !== 'object' || instance === null) return undefined;
  return (Object.getPrototypeOf(instance) as Prototype | null) ?? undefined;
}

function runnerOf(wrapper: Wrapper, { name }: AIToolOptions, method: Method): Tool['run'] {
  if (wrapper.isDependencyTreeStatic()) {
    return (input, context) => method.call(wrapper.instance, input, context);
  }
  throw new Error(
    `@AITool "${name}" is on a request-scoped provider. Put it on a singleton: the context of the call has the exchange.`,
  );
}
