import { request as httpRequest } from 'node:http';
import { AuditLog } from 'unseen-guardian/audit';
import { LogoutTokens, TokenRevocations, TokenVerifier } from 'unseen-guardian/authentication';
import { minutes } from 'unseen-guardian/kernel';
import { MemoryAuditStore, modelDouble, onEveryAdapter, TokenIssuer } from 'unseen-guardian/testing';
import { type Answer, ask } from '../../support/http-client';
import { smallDesk } from '../../support/small-desk';
import { FORGED_TOKENS } from './forged-tokens';
import { type Issuers } from './hostile-token';
import { MISUSED_TOKENS } from './misused-tokens';

let issuers: Issuers;
beforeAll(async () => {
  const start = (audience: string) => TokenIssuer.start({ audience });
  const [staff, shop, stranger] = await Promise.all([start('desk'), start('shop'), start('desk')]);
  issuers = { staff, shop, stranger };
});
afterAll(() => Promise.all(Object.values(issuers).map((issuer: TokenIssuer) => issuer.stop())));

/** Status and challenge of a refusal (RFC 6750 §3, §3.1). */
type Refusal = readonly [status: number, challenge: string];

const MISSING: Refusal = [401, 'Bearer'];
const INVALID: Refusal = [401, 'Bearer error="invalid_token"'];
const MALFORMED: Refusal = [400, 'Bearer error="invalid_request"'];

const good = (request = {}) => issuers.staff.token({ roles: ['agent'], ...request });

/** Two header lines of one name: `fetch` would join them. */
const postTwice = (url: string, authorization: string[]) =>
  new Promise<{ status: number; challenge: string }>((resolve, reject) => {
    const options = { method: 'POST', headers: { authorization } as never, agent: false } as const;
    httpRequest(url, options, (response) => {
      response.resume();
      const { statusCode: status = 0, headers } = response;
      resolve({ status, challenge: headers['www-authenticate'] ?? '' });
    })
      .on('error', reject)
      .end();
  });

onEveryAdapter((start) => {
  const audit = new MemoryAuditStore();
  const sent: string[] = [];
  const model = modelDouble({ replies: ['Yes.'] });
  let app: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    const { staff, shop } = issuers;
    const authentication = {
      issuers: [
        { issuer: staff.issuer, audience: 'desk', logoutAudience: 'front-end' },
        { issuer: shop.issuer, audience: 'shop', algorithms: ['ES256' as const] },
      ],
    };
    const many = { limit: 100_000, ttl: minutes(1) };
    const limits = { network: many, principal: many, failures: { free: 100_000 } };
    const options = { authentication, limits, audit: { store: audit } };
    app = await start(smallDesk({ issuer: staff, model, options }));
  });
  afterAll(() => app.close());

  const post = (headers: Record<string, string>, path = '/desk/ask'): Promise<Answer> =>
    ask(app.url + path, { body: { text: 'May I?' }, headers });
  const bearer = (token: string) => post({ authorization: `Bearer ${token}` });
  const refusalOf = ({ status, headers }: Answer) => [status, headers.get('www-authenticate')];

  it('lets the same caller in without the attack', async () => {
    expect((await bearer(good())).status).toBe(200);
    const { shop } = issuers;
    expect((await bearer(shop.token({ roles: ['agent'] }))).status).toBe(200);
  });

  it.each([...FORGED_TOKENS, ...MISUSED_TOKENS])('%s: refuses %s', async (_clause, _attack, check, make) => {
    const token = make(issuers);
    sent.push(token);
    const answer = await bearer(token);
    expect(answer.body?.code).toBe('GUARDIAN_INVALID_TOKEN');
    expect(refusalOf(answer)).toEqual(INVALID);
    expect(answer.text).not.toContain(`"${check}"`);
    await expect(app.app.get(TokenVerifier).verify(token)).rejects.toMatchObject({ check });
  });

  it.each<[string, string, (token: string) => Promise<Answer>, Refusal]>([
    ['RFC 6750 §3', 'no credentials', () => post({}), MISSING],
    ['RFC 6750 §2.1', 'another scheme', (token) => post({ authorization: `Basic ${token}` }), MISSING],
    ['RFC 6750 §2.1', 'a bare token', (token) => post({ authorization: token }), MISSING],
    ['RFC 6750 §2.1', 'an empty token', () => post({ authorization: 'Bearer ' }), MALFORMED],
    [
      'RFC 6750 §2.1',
      'two tokens in one header',
      (t) => post({ authorization: `Bearer ${t}, ${t}` }),
      INVALID,
    ],
    [
      'RFC 6750 §2.1',
      'two schemes in one header',
      (t) => post({ authorization: `Bearer x, Bearer ${t}` }),
      INVALID,
    ],
    ['RFC 6750 §2.3', 'the token in the query', (t) => post({}, `/desk/ask?access_token=${t}`), MALFORMED],
    [
      'RFC 9700 §4.3.2',
      'a header and a query',
      (t) => post({ authorization: `Bearer ${t}` }, `/desk/ask?access_token=${t}`),
      MALFORMED,
    ],
    [
      'RFC 6750 §2.2',
      'the token in the body',
      (t) => ask(`${app.url}/desk/ask`, { body: { access_token: t } }),
      MISSING,
    ],
    ['RFC 6265', 'the token in a cookie', (t) => post({ cookie: `access_token=${t}` }), MISSING],
    [
      'RFC 8725 §3.6',
      'a token of more than 8 KiB',
      (t) => post({ authorization: `Bearer ${t}${'A'.repeat(8192)}` }),
      INVALID,
    ],
    [
      'RFC 8725 §3.6',
      'a header of 8 KiB of dots',
      () => post({ authorization: `Bearer ${'.'.repeat(8192)}` }),
      INVALID,
    ],
  ])('%s: refuses %s', async (_clause, _attack, send, refusal) => {
    expect(refusalOf(await send(good()))).toEqual(refusal);
  });

  it('RFC 9110 §5.3: refuses two Authorization headers, even of one good token', async () => {
    const line = `Bearer ${good()}`;
    const { status, challenge } = await postTwice(`${app.url}/desk/ask`, [line, line]);
    expect([status, challenge]).toEqual(MALFORMED);
  });

  it('RFC 7009 §2.2: refuses a token that was let in, from the request after its revocation', async () => {
    const token = good({ claims: { jti: `revoked-on-${app.url}` } });
    expect((await bearer(token)).status).toBe(200);
    const revocation = { issuer: issuers.staff.issuer, tokenId: `revoked-on-${app.url}` };
    await app.app.get(TokenRevocations).revoke(revocation);
    expect(refusalOf(await bearer(token))).toEqual(INVALID);
  });

  it('OpenID Connect Back-Channel Logout §2.7: refuses the tokens of a session that has ended', async () => {
    const token = good({ claims: { sid: 'session-1' } });
    expect((await bearer(token)).status).toBe(200);
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    const logout = { header: { typ: 'logout+jwt' }, aud: 'front-end', claims: { events, sid: 'session-1' } };
    await app.app.get(LogoutTokens).accept(issuers.staff.token(logout));
    expect(refusalOf(await bearer(token))).toEqual(INVALID);
  });

  it('never reached the model with any of them, and wrote none of them down', async () => {
    expect(model.calls).toHaveLength(4);
    await app.app.get(AuditLog).flush();
    const said = JSON.stringify(audit.said());
    expect(said).toContain('GUARDIAN_INVALID_TOKEN');
    const longParts = sent.flatMap((token) => token.split('.')).filter((part) => part.length > 40);
    expect(longParts.filter((part) => said.includes(part.slice(0, 40)))).toEqual([]);
  });
});
