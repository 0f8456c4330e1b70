import { type HttpAdapterHost } from '@nestjs/core';
import { type ResourceMetadata } from './resource-metadata';
import { metadataPath, resourceUrl } from './resource-url';

/** Endpoints and issuers change with a deployment only. */
const CACHED = 'public, max-age=3600';

/**
 * Serves the metadata of the resource to everybody.
 *
 * It is no controller: a global prefix or a version of the host's API would move it, and a guard of the host would hide it,
 * but its path follows from the resource alone (RFC 9728 §3.1).
 */
export class ResourceMetadataRoute {
  constructor(
    private readonly metadata: ResourceMetadata,
    private readonly adapters: HttpAdapterHost,
  ) {}

  /** Adds the route when there is a resource, before those of the host, of which one may match everything. */
  mount(): void {
    const { resource } = this.metadata;
    if (resource === undefined) return;
    const { httpAdapter } = this.adapters;
    httpAdapter.get(metadataPath(resourceUrl(resource)), (_request: unknown, response: unknown) => {
      httpAdapter.setHeader(response, 'Cache-Control', CACHED);
      httpAdapter.setHeader(response, 'Content-Type', 'application/json');
      return httpAdapter.reply(response, JSON.stringify(this.metadata), 200) as unknown;
    });
  }
}
