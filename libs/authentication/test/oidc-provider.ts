import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type DpopClient } from '../../testing/src/issuer/dpop-client';

/** How often an endpoint was asked. */
export interface ProviderRequests {
  readonly introspection: number;
  readonly jwks: number;
}

interface Answer {
  readonly id: number;
  readonly result: unknown;
}

const CLIENT = { id: 'service:a', secret: 'a secret+with %odd: characters' };

/** An app without a secret, in which people log in. */
export const APP = { id: 'desk-app', callback: 'https://app.example.test/callback' };

/** `oidc-provider`, a certified OpenID issuer, in a thread of this process. */
export class OidcProvider {
  /** How this service introduces itself to it. */
  readonly client = CLIENT;
  private asked = 0;

  private constructor(
    private readonly worker: Worker,
    readonly issuer: string,
  ) {}

  /** Starts one that gives signed or opaque access tokens for the audience `support-desk`. */
  static async start(tokenFormat: 'jwt' | 'opaque'): Promise<OidcProvider> {
    const worker = new Worker(join(__dirname, 'provider.worker.mjs'), { stdout: true, stderr: true });
    worker.postMessage({ client: CLIENT, app: APP, audience: 'support-desk', tokenFormat });
    const [{ issuer }] = (await once(worker, 'message')) as [{ issuer: string }];
    return new OidcProvider(worker, issuer);
  }

  /** An access token by client credentials, bound to the key of a client that proves to have it. */
  async token(bindTo?: DpopClient): Promise<string> {
    const proof = bindTo?.proof({ url: `${this.issuer}/token` });
    const form = { grant_type: 'client_credentials', scope: 'read' };
    const answer = await this.post('/token', form, proof === undefined ? {} : { dpop: proof });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    return token;
  }

  /** Revokes a token (RFC 7009). */
  async revoke(token: string): Promise<void> {
    await this.post('/token/revocation', { token });
  }

  /** Signs with a new key from now on. */
  async rotate(): Promise<void> {
    await this.command('rotate');
  }

  /** How often it was asked. */
  async requests(): Promise<ProviderRequests> {
    return (await this.command('requests')) as ProviderRequests;
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private async post(
    path: string,
    form: Record<string, string>,
    more: Record<string, string> = {},
  ): Promise<Response> {
    const pair = [CLIENT.id, CLIENT.secret].map(encodeURIComponent).join(':');
    const authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
    const body = new URLSearchParams(form);
    const headers = { authorization, ...more };
    const response = await fetch(this.issuer + path, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  }

  private command(command: string): Promise<unknown> {
    const id = ++this.asked;
    return new Promise((resolve) => {
      const hear = (answer: Answer): void => {
        if (answer.id !== id) return;
        this.worker.off('message', hear);
        resolve(answer.result);
      };
      this.worker.on('message', hear);
      this.worker.postMessage({ id, command });
    });
  }
}
