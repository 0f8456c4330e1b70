import { ApiKeys, type AuthenticationOptions, type IssuedApiKey } from 'unseen-guardian/authentication';
import { days } from 'unseen-guardian/kernel';
import { MemoryAuditStore, modelDouble, onEveryAdapter, TokenIssuer } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { eventually } from '../support/sse';
import { TestSocket } from '../transport/socket-client';
import { startTransportDesk, TransportController, type TransportDesk } from '../transport/transport-desk';

const body = { text: 'When do you open?' };

onEveryAdapter((start) => {
  let issuer: TokenIssuer;
  let desk: TransportDesk;
  let audit: MemoryAuditStore;
  beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'small-desk' })));
  afterEach(() => desk.close());
  afterAll(() => issuer.stop());

  async function serve(
    options: Partial<AuthenticationOptions> = { apiKeys: { store: 'memory' } },
  ): Promise<void> {
    audit = new MemoryAuditStore();
    const authentication = { issuer: issuer.issuer, audience: 'small-desk', ...options };
    desk = await startTransportDesk(start, {
      ...{ issuer, model: modelDouble(), controllers: [TransportController] },
      options: { audit: { store: audit }, authentication: authentication },
    });
  }

  const said = (type: string) => audit.said().filter((record) => record.type === type);
  const keys = (): ApiKeys => desk.app.get(ApiKeys);
  const issue = (roles: string[] = ['agent']): Promise<IssuedApiKey> =>
    keys().issue({
      ...{ tenantId: 'acme', client: 'nightly-export', scopes: ['desk:ask'], roles },
      expiresAt: Date.now() + days(1),
    });
  const post = (authorization: string, headers = {}) =>
    ask(`${desk.url}/desk/whole`, { body, headers: { authorization, ...headers } });

  it('lets a machine in over HTTP and over a socket, and records which key did what without the key', async () => {
    await serve();
    const { key, id } = await issue();
    expect((await post(`ApiKey ${key}`)).status).toBe(200);
    const socket = await TestSocket.open(`${desk.url}/desk`, { headers: { authorization: `ApiKey ${key}` } });
    socket.send('ask', body);
    await eventually(() => socket.events.length === 1);
    socket.socket.terminate();
    expect(socket.events).toMatchObject([{ event: 'answer' }]);
    await eventually(() => said('exchange.settled').length === 2);
    for (const record of said('exchange.settled'))
      expect(record).toMatchObject({ scheme: 'apikey', client: 'nightly-export', outcome: 'completed' });
    expect(said('api-key.issued')).toMatchObject([{ keyId: id }]);
    expect(said('api-key.issued')[0]!.actor).toBe(said('exchange.settled')[0]!.actor);
    const bytes = audit.records.map(({ body: bytesOf }) => bytesOf.toString()).join();
    expect(bytes).not.toMatch(/ugk_/);
    expect(bytes).not.toContain(key.slice(40, 60));
  });

  it('gives a key no role that was not granted to it', async () => {
    await serve();
    const { status, body: problem } = await post(`ApiKey ${(await issue([])).key}`);
    expect([status, problem.code]).toEqual([403, 'GUARDIAN_FORBIDDEN']);
  });

  it('refuses a key from the request on that follows its withdrawal', async () => {
    await serve();
    const { key, id } = await issue();
    expect((await post(`ApiKey ${key}`)).status).toBe(200);
    await keys().revoke(id);
    const { status, headers } = await post(`ApiKey ${key}`);
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer, ApiKey error="invalid_token"']);
    await eventually(() => said('exchange.settled').length === 2);
    expect(said('exchange.settled')[1]).toMatchObject({ reasons: { authentication: 'key.revoked' } });
    expect(said('api-key.revoked')).toMatchObject([{ keyId: id }]);
  });

  const REFUSED: readonly (readonly [string, (key: string) => [string, object?], number, string])[] = [
    ['a mistyped key', (key) => [`ApiKey ${key.slice(0, -1)}`], 401, 'key.form'],
    ['a key as a token', (key) => [`Bearer ${key}`], 401, 'token.api-key'],
    ['a token as a key', () => [`ApiKey ${issuer.token()}`], 401, 'key.form'],
    ['a key in a page', (key) => [`ApiKey ${key}`, { origin: 'https://shop.example' }], 400, 'key.origin'],
    ['no key behind the scheme', () => ['ApiKey'], 400, 'token.form'],
  ];
  it.each(REFUSED)('refuses %s', async (_what, shown, status, reason) => {
    await serve();
    const { key } = await issue();
    const [authorization, headers] = shown(key);
    expect((await post(authorization, headers)).status).toBe(status);
    await eventually(() => said('exchange.settled').length === 1);
    expect(said('exchange.settled')).toMatchObject([{ reasons: { authentication: reason } }]);
  });

  it('takes tokens as before, beside keys', async () => {
    await serve();
    const token = issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] });
    expect((await post(`Bearer ${token}`)).status).toBe(200);
    const { status, headers } = await ask(`${desk.url}/desk/whole`, { body });
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer, ApiKey']);
  });

  it('knows no keys unless it is told to', async () => {
    await serve();
    const { key } = await issue();
    await desk.close();
    await serve({});
    const { status, headers } = await post(`ApiKey ${key}`);
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    await expect(issue()).rejects.toThrow(/static keys are off. Set `apiKeys/);
  });
});
