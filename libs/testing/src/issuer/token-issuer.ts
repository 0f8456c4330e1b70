import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Clock, SystemClock } from 'unseen-guardian/kernel';
import { developmentOnly } from '../development-only';
import { compactJws, publicJwk, type SigningKey, signingKeys, type TestAlgorithm } from './signing-key';

/** How the issuer starts. */
export interface TokenIssuerOptions {
  /** @default the system's clock */
  readonly clock?: Clock;
  /** @default a free port */
  readonly port?: number;
  /** The `aud` of its tokens. @default 'support-desk' */
  readonly audience?: string;
}

/** What a token says; everything has a good default, so that a test names only what it is about. */
export interface TokenRequest {
  /** @default 'user-1' */
  readonly sub?: string;
  /** @default 'acme' */
  readonly tenant?: string;
  readonly roles?: readonly string[];
  /** Space-separated. */
  readonly scope?: string;
  readonly aud?: string | readonly string[];
  /** Seconds until it expires. @default 300 */
  readonly lifetime?: number;
  /** @default 'ES256' */
  readonly alg?: TestAlgorithm;
  /** Claims on top; `undefined` leaves a claim out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Header members on top; `undefined` leaves a member out. */
  readonly header?: Readonly<Record<string, unknown>>;
  /** The payload as JSON text instead, for instance with a member twice. */
  readonly payload?: string;
  /** Signs with a key that the issuer does not publish. */
  readonly byStranger?: boolean;
}

type KeyPair = ReturnType<typeof signingKeys>;

/** A real OpenID issuer on 127.0.0.1: discovery, JWK set, RFC 9068 access tokens. Its keys live as long as it does. */
export class TokenIssuer {
  /** How often each document was asked for. */
  readonly requests = { discovery: 0, jwks: 0 };
  /** Documents served in place of its own, by path, such as `/jwks`. */
  readonly documents = new Map<string, unknown>();
  /** Paths that answer 404 in place of its own document. */
  readonly absent = new Set<string>();
  /** Answers every request with status 503 while it is true. */
  failing = false;

  private keys: KeyPair = signingKeys();
  private stranger: KeyPair | undefined;
  private published: SigningKey[] = Object.values(this.keys);

  private constructor(
    private readonly server: Server,
    private readonly clock: Clock,
    readonly audience: string,
  ) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) =>
      this.answer(request, response),
    );
  }

  /**
   * Starts an issuer.
   *
   * @throws Error under NODE_ENV=production.
   */
  static async start(options: TokenIssuerOptions = {}): Promise<TokenIssuer> {
    developmentOnly('TokenIssuer');
    const { clock = new SystemClock(), port = 0, audience = 'support-desk' } = options;
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    return new TokenIssuer(server, clock, audience);
  }

  /** The `iss` of its tokens. */
  get issuer(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The port it listens on. */
  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** A signed access token. */
  token(request: TokenRequest = {}): string {
    const { alg = 'ES256', byStranger = false } = request;
    const kind = alg === 'ES256' ? 'ec' : 'rsa';
    const key = (byStranger ? (this.stranger ??= signingKeys()) : this.keys)[kind];
    const header = { alg, typ: 'at+jwt', kid: this.keys[kind].kid, ...request.header };
    const payload = request.payload ?? JSON.stringify(this.claims(request));
    return compactJws(JSON.stringify(header), payload, alg, key);
  }

  /** The claims that `token` would sign. */
  claims(request: TokenRequest = {}): Record<string, unknown> {
    const { sub = 'user-1', tenant = 'acme', roles, scope, aud = this.audience, lifetime = 300 } = request;
    const iat = Math.floor(this.clock.now() / 1000);
    const own = { iss: this.issuer, aud, sub, client_id: 'test-client', jti: randomUUID(), tenant };
    return { ...own, iat, exp: iat + lifetime, roles, scope, ...request.claims };
  }

  /** Signs with new keys from now on. The old ones stay published, unless they are withdrawn. */
  rotate({ withdraw = false }: { readonly withdraw?: boolean } = {}): void {
    this.keys = signingKeys();
    this.published = [...(withdraw ? [] : this.published), ...Object.values(this.keys)];
  }

  /** Stops listening and hangs up on everyone. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }

  private answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
    const document = this.documents.get(url) ?? (this.absent.has(url) ? undefined : this.document(url));
    const status = this.failing ? 503 : document ? 200 : 404;
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(status === 200 ? document : {}));
  }

  private document(url: string): unknown {
    if (url === '/.well-known/openid-configuration') {
      this.requests.discovery++;
      return { issuer: this.issuer, jwks_uri: `${this.issuer}/jwks` };
    }
    if (url !== '/jwks') return undefined;
    this.requests.jwks++;
    return { keys: this.published.map(publicJwk) };
  }
}
