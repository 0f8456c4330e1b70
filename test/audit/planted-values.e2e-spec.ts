import { minutes } from 'unseen-guardian/kernel';
import {
  MemoryAuditStore,
  modelDouble,
  type RunningApp,
  startOn,
  TokenIssuer,
} from 'unseen-guardian/testing';
import { smallDesk } from '../support/small-desk';

/** Values that identify somebody, and values that a terminal or a log parser would act on. */
const PLANTED = [
  'ana.petrova@example.com',
  '+49 170 1234567',
  '4111 1111 1111 1111',
  'DE89 3704 0044 0532 0130 00',
  'sk-proj-abcdefghijklmnopqrstuvwxyz0123456789',
  'Ana Petrova, 12 Main Street',
  'x\r\n{"type":"exchange.settled","forged":true}',
  '\u001b[2J\u001b[31mred',
  'nul\u0000nul',
  '\u202Eevil\u2028line',
];
/** A header can carry no control character: the client library refuses it before we could. */
const inHeader = (value: string): string => value.replace(/[^\x20-\x7e]/g, '~');

// eslint-disable-next-line no-control-regex -- they are what must not be there
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/;

const PLENTY = { limit: 10_000, ttl: minutes(1) };
/** Refusals are slowed down elsewhere; here there are many. */
const LIMITS = { network: PLENTY, principal: PLENTY, failures: { free: 10_000 } };

describe('what a caller controls', () => {
  const store = new MemoryAuditStore();
  let issuer: TokenIssuer;
  let desk: RunningApp;

  beforeAll(async () => {
    issuer = await TokenIssuer.start({ audience: 'small-desk' });
    const model = modelDouble({ replies: ['At nine.'] });
    desk = await startOn('express')(
      smallDesk({ issuer, model, options: { audit: { store }, limits: LIMITS } }),
    );
  });
  afterAll(async () => {
    await desk.close();
    await issuer.stop();
  });

  const send = async (path: string, body: unknown, token: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${desk.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify(body),
    });
    await answer.text();
    return answer.status;
  };
  const expectClean = async (value: string): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const bodies = store.records.map(({ body }) => body.toString('utf8'));
    const escaped = JSON.stringify(value).slice(1, -1);
    for (const body of bodies) {
      for (const form of [value, escaped, inHeader(value), encodeURIComponent(value)])
        expect(body).not.toContain(form);
      expect(body).not.toMatch(CONTROL);
      // No escape either: a reader that decodes the JSON would bring it back.
      expect(JSON.stringify(JSON.parse(body))).not.toMatch(/\\[nrtu]/);
    }
  };

  it.each(PLANTED)('comes into no record: %j', async (value) => {
    const before = store.records.length;
    const good = issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] });
    const claims = { client_id: value, azp: value, name: value, email: value, jti: value, acr: value };
    const statuses = [
      await send('/desk/ask', { text: value, tone: 'kind' }, good),
      await send('/desk/ask', { text: 'hello', tone: value }, good),
      await send('/desk/ask', { [value]: value }, good),
      await send(`/desk/ask?q=${encodeURIComponent(value)}`, { text: 'hello' }, good),
      await send(
        '/desk/ask',
        { text: 'hello' },
        issuer.token({ sub: value, tenant: 'acme', roles: ['agent'] }),
      ),
      await send(
        '/desk/ask',
        { text: 'hello' },
        issuer.token({ sub: 'ana', tenant: value, roles: ['agent'] }),
      ),
      await send(
        '/desk/ask',
        { text: 'hello' },
        issuer.token({ sub: 'ana', roles: [value, 'agent'], scope: value }),
      ),
      await send('/desk/ask', { text: 'hello' }, issuer.token({ sub: 'ana', roles: ['agent'], claims })),
      await send('/desk/ask', { text: 'hello' }, issuer.token({ claims: { iss: value } })),
      await send('/desk/ask', { text: 'hello' }, issuer.token({ header: { kid: value, typ: value } })),
      await send('/desk/ask', { text: 'hello' }, inHeader(value)),
      await send('/desk/ask', { text: 'hello' }, good, {
        ...{ 'x-request-id': inHeader(value), 'user-agent': inHeader(value), traceparent: inHeader(value) },
        ...{ 'x-forwarded-for': inHeader(value), forwarded: inHeader(value), cookie: inHeader(value) },
      }),
    ];
    expect(statuses).toContain(200);
    expect(statuses).toContain(401);
    await expectClean(value);
    expect(store.records.length).toBeGreaterThanOrEqual(before + statuses.length);
  });
});
