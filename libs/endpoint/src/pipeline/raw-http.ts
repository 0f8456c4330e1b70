/** Node's own request or response, or Fastify's wrapper of it; Express extends the originals. */
export type Wrapped<Raw extends object> = Raw | { readonly raw: Raw };

/** Node's own request or response, whatever the adapter. */
export const unwrap = <Raw extends object>(wrapped: Wrapped<Raw>): Raw =>
  'raw' in wrapped ? wrapped.raw : wrapped;
