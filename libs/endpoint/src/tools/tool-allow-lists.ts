import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type EndpointPolicy, ToolCatalogue } from 'unseen-guardian/kernel';
import { EndpointExplorer } from '../pipeline/endpoint-explorer';

/**
 * Checks that every tool an endpoint allows is there.
 *
 * @throws Error naming the endpoint, the tool and what is declared.
 */
export function assertToolsDeclared(endpoints: Iterable<EndpointPolicy>, declared: readonly string[]): void {
  for (const { id, tools } of endpoints) {
    const missing = tools.find((name) => !declared.includes(name));
    if (missing === undefined) continue;
    throw new Error(
      `@AIEndpoint "${id}" allows the tool "${missing}", which nobody declares. Declare it with @AITool, or correct ` +
        `the name. Declared: ${declared.join(', ') || 'none'}.`,
    );
  }
}

/** Refuses to start with an allow-list that names a tool nobody declares; runs when every module has said its tools. */
@Injectable()
export class ToolAllowLists implements OnApplicationBootstrap {
  constructor(
    private readonly explorer: EndpointExplorer,
    private readonly catalogue: ToolCatalogue,
  ) {}

  onApplicationBootstrap(): void {
    assertToolsDeclared(this.explorer.endpoints.values(), this.catalogue.names);
  }
}
