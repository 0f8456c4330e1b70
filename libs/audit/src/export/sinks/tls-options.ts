/** How a receiver is known, and how this service shows itself to it; its certificate is always verified. */
export interface SinkTls {
  /** Authorities that are trusted instead of the system's, PEM. */
  readonly ca?: string | Buffer;
  /** The certificate of this service, PEM. */
  readonly cert?: string | Buffer;
  /** The key of that certificate, PEM. */
  readonly key?: string | Buffer;
  /** The name that the receiver's certificate must have. @default the host of its address */
  readonly servername?: string;
}

/** The options of `node:tls`: no receiver goes unverified, and nothing below TLS 1.2 (RFC 9325 §3.1.1). */
export const verified = (tls: SinkTls = {}) => ({
  ...tls,
  rejectUnauthorized: true,
  minVersion: 'TLSv1.2' as const,
});
