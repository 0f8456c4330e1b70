import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { minutes, seconds } from 'unseen-guardian/kernel';
import { secret, type SecretMaterial, Secrets, SecretSource } from 'unseen-guardian/secrets';
import { FixedClock } from '../../../testing/src/fixed-clock';
import { OidcProvider } from '../../test/oidc-provider';
import { openIssuers } from '../issuer/open-issuers';
import { TrustedIssuers } from '../token/trusted-issuers';

class OneSecret extends SecretSource {
  readonly name = 'one';

  constructor(private readonly value: string) {
    super();
  }

  async fetch(): Promise<SecretMaterial> {
    return { value: Buffer.from(this.value), version: '1' };
  }
}

const clock = new FixedClock();

function verifierFor(issuer: string, client: { id: string; secret: string }): TrustedIssuers {
  const introspection = { clientId: client.id, clientSecret: secret('issuer/secret') };
  const secrets = new Secrets({ sources: [new OneSecret(client.secret)] });
  return new TrustedIssuers(
    openIssuers({ issuer, audience: 'support-desk', introspection }, { clock, secrets }),
  );
}

describe('opaque tokens of a real issuer', () => {
  let provider: OidcProvider;
  beforeAll(async () => {
    provider = await OidcProvider.start('opaque');
    clock.set(Date.now());
  });
  afterAll(() => provider.stop());

  it('name the caller, and hold for half a minute before the issuer is asked again', async () => {
    const verified = await verifierFor(provider.issuer, provider.client).verify(await provider.token());
    expect(verified).toMatchObject({
      principal: { subject: 'worker-7', tenantId: 'acme', roles: ['agent'], scopes: ['read'] },
      audience: 'support-desk',
      validUntil: clock.now() + seconds(30),
    });
    expect(verified.principal.clientId).toBe(provider.client.id);
  });

  it('are one question for many requests at once', async () => {
    const verifier = verifierFor(provider.issuer, provider.client);
    const token = await provider.token();
    const before = (await provider.requests()).introspection;
    await Promise.all(Array.from({ length: 50 }, () => verifier.verify(token)));
    expect((await provider.requests()).introspection).toBe(before + 1);
  });

  it('do not hold once they are revoked, nor when they were made up', async () => {
    const verifier = verifierFor(provider.issuer, provider.client);
    const token = await provider.token();
    await verifier.verify(token);
    await provider.revoke(token);
    await expect(verifier.verify(token)).rejects.toMatchObject({ check: 'active' });
    await expect(verifier.verify('made-up')).rejects.toMatchObject({ check: 'active' });
  });

  it('cannot be judged with a wrong secret', async () => {
    const stranger = verifierFor(provider.issuer, { ...provider.client, secret: 'wrong' });
    const asking = stranger.verify(await provider.token());
    await expect(asking).rejects.toThrow(/does not answer about tokens/);
    await expect(asking).rejects.not.toHaveProperty('check');
  });
});

describe('what an issuer says', () => {
  let server: Server;
  let issuer: string;
  let said: unknown;
  let status: number;
  const asked: { authorization: string | undefined; body: string }[] = [];

  const bodyOf = async (request: IncomingMessage): Promise<string> => {
    let body = '';
    for await (const piece of request) body += String(piece);
    return body;
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        if (request.url !== '/introspect')
          return response.end(JSON.stringify({ issuer, introspection_endpoint: `${issuer}/introspect` }));
        asked.push({ authorization: request.headers.authorization, body });
        return response.writeHead(status, { location: '/elsewhere' }).end(JSON.stringify(said));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close().closeAllConnections());

  const now = () => Math.floor(clock.now() / 1000);
  const good = (): Record<string, unknown> => ({
    active: true,
    token_type: 'Bearer',
    aud: 'support-desk',
    sub: 'ada',
    client_id: 'web',
    tenant: 'acme',
    iat: now(),
    exp: now() + 10,
  });
  const verify = (changes: object | string, code = 200) => {
    said = typeof changes === 'string' ? changes : { ...good(), ...changes };
    status = code;
    return verifierFor(issuer, { id: 'a b:c', secret: 'x&y=ü' }).verify('opaque.token');
  };

  it('is asked with the credentials of this service, form-encoded, and the token in the body', async () => {
    asked.length = 0;
    await verify({});
    const [{ authorization, body }] = asked as [{ authorization: string; body: string }];
    const pair = Buffer.from(authorization.slice('Basic '.length), 'base64').toString();
    expect(pair).toBe('a+b%3Ac:x%26y%3D%C3%BC');
    expect(body).toBe('token=opaque.token&token_type_hint=access_token');
  });

  it('is not believed for longer than the token holds', async () => {
    expect((await verify({})).validUntil).toBe((now() + 10) * 1000);
    expect((await verify({ exp: now() + 3000 })).validUntil).toBe(clock.now() + seconds(30));
  });

  it('tells who acts, and how and when the user authenticated', async () => {
    const { principal } = await verify({ act: { sub: 'bot' }, acr: 'urn:mfa', auth_time: now() });
    expect(principal).toMatchObject({ actor: { subject: 'bot' }, acr: 'urn:mfa', authTime: now() * 1000 });
  });

  it.each<[string, () => object]>([
    ['active', () => ({ active: false })],
    ['active', () => ({ active: 'true' })],
    ['active', () => ({ active: undefined })],
    ['token_type', () => ({ token_type: undefined })],
    ['token_type', () => ({ token_type: 'DPoP' })],
    ['token_type', () => ({ token_use: 'refresh_token' })],
    ['iss', () => ({ iss: 'https://evil.test' })],
    ['aud', () => ({ aud: 'billing' })],
    ['aud', () => ({ aud: undefined })],
    ['exp', () => ({ exp: now() - 60 })],
    ['exp', () => ({ exp: undefined })],
    ['iat', () => ({ iat: now() + 61 })],
    ['iat', () => ({ iat: undefined })],
    ['nbf', () => ({ nbf: now() + 61 })],
    ['age', () => ({ iat: now() - minutes(61) / 1000 - 60 })],
    ['cnf', () => ({ cnf: { jkt: 'a' } })],
    ['sub', () => ({ sub: undefined })],
    ['client_id', () => ({ client_id: 7 })],
    ['jti', () => ({ jti: 7 })],
    ['act', () => ({ act: 'ada' })],
    ['acr', () => ({ acr: 7 })],
    ['auth_time', () => ({ auth_time: String(now()) })],
    ['auth_time', () => ({ auth_time: now() + 61 })],
    ['tenant', () => ({ tenant: undefined })],
  ])('fails the check %s when it does not hold', async (check, changes) => {
    await expect(verify(changes())).rejects.toMatchObject({ check });
  });

  it.each<[string, object | string, number]>([
    ['an error', {}, 500],
    ['a refusal', { error: 'invalid_client' }, 401],
    ['a redirect', {}, 302],
    ['more than a megabyte', { padding: 'x'.repeat(1024 * 1024) }, 200],
  ])('decides nothing when it is %s', async (_name, answer, code) => {
    const asking = verify(answer, code);
    await expect(asking).rejects.toThrow(/does not answer about tokens/);
    await expect(asking).rejects.not.toHaveProperty('check');
  });

  it('is not active when it is no object', async () => {
    await expect(verify('active')).rejects.toMatchObject({ check: 'active' });
  });

  it('is not asked about a signed token, whatever its shape', async () => {
    asked.length = 0;
    const verifier = verifierFor(issuer, { id: 'a', secret: 'b' });
    for (const shape of ['a.b.c', 'a.b.', '..', 'a.b.c.d.e', 'a b', 'ü', '='])
      await expect(verifier.verify(shape)).rejects.toMatchObject({ check: 'form' });
    expect(asked).toHaveLength(0);
  });
});

it('needs credentials and a place for them at boot', () => {
  const open = (introspection: unknown, secrets?: Secrets) =>
    openIssuers(
      { issuer: 'https://a.test', audience: 'b', introspection: introspection as never },
      { clock, secrets },
    );
  expect(() => open({ clientId: 'a' })).toThrow(/clientSecret/);
  expect(() => open({ clientId: '', clientSecret: secret('a/b') })).toThrow(/clientId/);
  expect(() => open({ clientId: 'a', clientSecret: secret('a/b') })).toThrow(/SecretsModule/);
});
