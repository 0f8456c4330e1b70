import { hash, randomBytes } from 'node:crypto';
import { type DpopClient } from '../../testing/src/issuer/dpop-client';
import { APP } from './oidc-provider';

/** What a browser does of its own: keeps cookies and follows redirects, within one issuer. */
class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly issuer: string) {}

  /** Goes there, and on until a page is shown or another site is reached. */
  async go(url: string, form?: Record<string, string>): Promise<URL> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      this.cookies.set(name!, value!);
    }
    const location = response.headers.get('location');
    await response.body?.cancel();
    if (location === null && !response.ok) throw new Error(`${url} answered ${response.status}.`);
    const next = new URL(location ?? url, url);
    return location !== null && next.origin === this.issuer ? this.go(next.href) : next;
  }
}

/**
 * Logs a person in at `oidc-provider` and agrees to what the app asks for: authorization code with PKCE (RFC 7636),
 * and a token that is bound to the key of the client (RFC 9449 §5).
 */
export async function logIn(issuer: string, person: string, client: DpopClient): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const browser = new Browser(issuer);
  const question = new URLSearchParams({
    client_id: APP.id,
    redirect_uri: APP.callback,
    response_type: 'code',
    scope: 'openid read',
    code_challenge: hash('sha256', verifier, 'base64url'),
    code_challenge_method: 'S256',
  });
  let page = await browser.go(`${issuer}/auth?${question.toString()}`);
  page = await browser.go(page.href, { prompt: 'login', login: person, password: 'any' });
  page = await browser.go(page.href, { prompt: 'consent' });
  return redeem(issuer, { code: page.searchParams.get('code') ?? '', code_verifier: verifier }, client);
}

async function redeem(issuer: string, code: Record<string, string>, client: DpopClient): Promise<string> {
  const url = `${issuer}/token`;
  const form = { ...code, grant_type: 'authorization_code', client_id: APP.id, redirect_uri: APP.callback };
  const headers = { dpop: client.proof({ url }) };
  const response = await fetch(url, { method: 'POST', headers, body: new URLSearchParams(form) });
  const said = (await response.json()) as { access_token?: string; token_type?: string };
  if (said.token_type !== 'DPoP') throw new Error(`No bound token: ${JSON.stringify(said)}`);
  return said.access_token!;
}
