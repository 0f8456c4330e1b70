import { WsAdapter } from '@nestjs/platform-ws';
import { Clock, minutes, seconds } from 'unseen-guardian/kernel';
import {
  FixedClock,
  MemoryAuditStore,
  onEveryAdapter,
  type RunningApp,
  TokenIssuer,
  type TokenRequest,
} from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { eventually } from '../support/sse';
import { TestSocket } from '../transport/socket-client';
import {
  KEY,
  METADATA,
  MFA,
  StrictController,
  strictDesk,
  VaultController,
  VaultGateway,
} from './strict-desk';

const clock = new FixedClock();
const NOW = clock.now() / 1000;
const MORNING = { acr: MFA, auth_time: NOW - 3600 };

let issuer: TokenIssuer;
beforeAll(async () => (issuer = await TokenIssuer.start({ clock, audience: 'desk' })));
afterAll(() => issuer.stop());

const WHERE = `resource_metadata="${METADATA}"`;
const BARE = `Bearer ${WHERE}`;
const says = (parameters: string): string => `Bearer ${parameters}, ${WHERE}`;
const INVALID = says('error="invalid_token"');
const MALFORMED = says('error="invalid_request"');
const SCOPES = says('error="insufficient_scope", scope="desk.write desk.read"');
const stepUp = (demands: string) => says(`error="insufficient_user_authentication", ${demands}`);
const STRONG = stepUp(`acr_values="${KEY} ${MFA}"`);
const FRESH = stepUp(`acr_values="${KEY} ${MFA}", max_age="30"`);
const ONLY_KEY = stepUp(`acr_values="${KEY}"`);
const DECIDED = stepUp(`acr_values="${KEY}", max_age="60"`);

type Case = readonly [
  clause: string,
  what: string,
  path: string,
  token: TokenRequest,
  status: number,
  said: string | null,
];

/** What a caller with a good token gets, by what the token says and what the endpoint asks for. */
const CASES: readonly Case[] = [
  ['RFC 6750 §3.1', 'a token that has expired', '/desk/open', { lifetime: -120 }, 401, INVALID],
  ['RFC 6750 §3.1', 'a token that holds', '/desk/open', {}, 200, null],
  ['RFC 6750 §3.1', 'no scope', '/desk/scoped', {}, 403, SCOPES],
  ['RFC 6750 §3.1', 'one scope of two', '/desk/scoped', { scope: 'desk.read' }, 403, SCOPES],
  ['RFC 6750 §3.1', 'a scope in capitals', '/desk/scoped', { scope: 'desk.read DESK.WRITE' }, 403, SCOPES],
  ['RFC 6750 §3.1', 'a longer scope', '/desk/scoped', { scope: 'desk.read desk.write.all' }, 403, SCOPES],
  [
    'RFC 6750 §3.1',
    'all scopes and one more',
    '/desk/scoped',
    { scope: 'a desk.read desk.write' },
    200,
    null,
  ],
  ['RFC 9470 §3', 'no acr', '/vault/strong', {}, 401, STRONG],
  ['RFC 9470 §3', 'another acr', '/vault/strong', { claims: { acr: 'urn:example:pwd' } }, 401, STRONG],
  ['RFC 9470 §3', 'an acr in capitals', '/vault/strong', { claims: { acr: MFA.toUpperCase() } }, 401, STRONG],
  ['RFC 9470 §3', 'two values as one', '/vault/strong', { claims: { acr: `${KEY} ${MFA}` } }, 401, STRONG],
  ['RFC 9470 §3', 'an accepted acr', '/vault/strong', { claims: { acr: MFA } }, 200, null],
  ['RFC 9470 §3', 'an acr that the method takes away', '/vault/key', { claims: { acr: MFA } }, 401, ONLY_KEY],
  ['RFC 9470 §3', 'the acr of the method', '/vault/key', { claims: { acr: KEY } }, 200, null],
  ['RFC 9470 §3', 'no auth_time', '/vault/fresh', { claims: { acr: MFA } }, 401, FRESH],
  ['RFC 9470 §3', 'a login this morning', '/vault/fresh', { claims: MORNING }, 401, FRESH],
  [
    'RFC 9470 §3',
    'a login 31 s ago',
    '/vault/fresh',
    { claims: { acr: KEY, auth_time: NOW - 31 } },
    401,
    FRESH,
  ],
  ['RFC 9470 §3', 'a fresh login without acr', '/vault/fresh', { claims: { auth_time: NOW } }, 401, FRESH],
  [
    'RFC 9470 §3',
    'a fresh login without the scope',
    '/vault/fresh',
    { claims: { acr: MFA, auth_time: NOW } },
    403,
    says('error="insufficient_scope", scope="vault.open"'),
  ],
  [
    'RFC 9470 §3',
    'a login 30 s ago',
    '/vault/fresh',
    { scope: 'vault.open', claims: { acr: MFA, auth_time: NOW - 30 } },
    200,
    null,
  ],
  ['RFC 9470 §3', 'a login that the code finds too weak', '/desk/decided', { claims: MORNING }, 401, DECIDED],
  [
    'RFC 9470 §3',
    'a login that suffices for the code',
    '/desk/decided',
    { claims: { acr: KEY, auth_time: NOW } },
    200,
    null,
  ],
  [
    'RFC 9470 §6',
    'auth_time in the future',
    '/vault/fresh',
    { claims: { acr: MFA, auth_time: NOW + 61 } },
    401,
    INVALID,
  ],
  ['RFC 9470 §6', 'an acr that is none', '/vault/strong', { claims: { acr: [MFA] } }, 401, INVALID],
  ['RFC 8693 §4.1', 'an actor that is none', '/desk/open', { claims: { act: { sub: 7 } } }, 401, INVALID],
];

/** What a caller gets without one. */
const WITHOUT: readonly [
  clause: string,
  what: string,
  path: string,
  headers: Record<string, string>,
  said: string,
][] = [
  ['RFC 6750 §3', 'no credentials', '/desk/open', {}, BARE],
  ['RFC 6750 §3', 'another scheme', '/desk/open', { authorization: 'Basic YTpi' }, BARE],
  ['RFC 6750 §3', 'no credentials where scopes are asked for', '/desk/scoped', {}, BARE],
  ['RFC 9470 §3', 'no credentials where a login is asked for', '/vault/fresh', {}, BARE],
  ['RFC 6750 §3.1', 'an empty token', '/desk/open', { authorization: 'Bearer ' }, MALFORMED],
  ['RFC 6750 §3.1', 'no token', '/vault/strong', { authorization: 'Bearer x' }, INVALID],
];

onEveryAdapter((start) => {
  const audit = new MemoryAuditStore();
  let app: RunningApp;
  beforeAll(async () => {
    const many = { limit: 100_000, ttl: minutes(1) };
    const options = { limits: { network: many, principal: many }, audit: { store: audit } };
    const parts = { controllers: [StrictController, VaultController], providers: [VaultGateway] };
    app = await start(strictDesk({ issuer, parts, options }), {
      replace: [{ token: Clock, value: clock }],
      configure: (host) => void host.useWebSocketAdapter(new WsAdapter(host)),
    });
  });
  afterAll(() => app.close());

  const tokenFor = (request: TokenRequest) => issuer.token({ roles: ['agent'], lifetime: 3600, ...request });
  const get = (path: string, init: { token?: string; headers?: Record<string, string> }) =>
    ask(app.url + path, { method: 'GET', ...init });

  it.each(CASES)('%s: %s on %s', async (_clause, _what, path, request, status, said) => {
    const answer = await get(path, { token: tokenFor(request) });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([status, said]);
  });

  it.each(WITHOUT)('%s: %s', async (_clause, _what, path, headers, said) => {
    const answer = await get(path, { headers });
    expect(answer.headers.get('www-authenticate')).toBe(said);
    expect(answer.status).toBe(said === MALFORMED ? 400 : 401);
  });

  it('judges the age of a login by the clock, also of a token that is remembered', async () => {
    const token = tokenFor({ scope: 'vault.open', claims: { acr: MFA, auth_time: NOW } });
    expect((await get('/vault/fresh', { token })).status).toBe(200);
    clock.advance(seconds(31));
    const late = await get('/vault/fresh', { token });
    clock.advance(-seconds(31));
    expect([late.status, late.headers.get('www-authenticate')]).toEqual([401, FRESH]);
    expect((await get('/desk/open', { token })).status).toBe(200);
  });

  it('says what is lacking under codes of their own, and which control asked for it', async () => {
    const [weak, narrow] = [
      await get('/vault/strong', { token: tokenFor({}) }),
      await get('/desk/scoped', { token: tokenFor({}) }),
    ];
    expect([weak.body, narrow.body]).toMatchObject([
      { code: 'GUARDIAN_STEP_UP_REQUIRED', control: 'authentication', status: 401 },
      { code: 'GUARDIAN_INSUFFICIENT_SCOPE', control: 'authorization', status: 403 },
    ]);
  });

  it('names who acts for the caller (RFC 8693 §4.1)', async () => {
    const { body } = await get('/desk/open', { token: tokenFor({ claims: { act: { sub: 'bot' } } }) });
    expect(body).toMatchObject({ subject: 'user-1', actor: { subject: 'bot' } });
  });

  it('tells a message what HTTP says in its header, and lets the socket go on with what its login suffices for', async () => {
    const socket = await TestSocket.open(`${app.url}/vault`, { token: tokenFor({ claims: MORNING }) });
    socket.send('strong');
    await eventually(() => socket.events.length === 1);
    socket.send('open');
    await eventually(() => socket.events.length === 2);
    expect(socket.events).toMatchObject([
      {
        event: 'guardrail',
        data: { code: 'GUARDIAN_STEP_UP_REQUIRED', challenge: stepUp(`acr_values="${MFA}", max_age="300"`) },
      },
      { event: 'answer', data: 'open' },
    ]);
    expect(socket.closeCode).toBeUndefined();
    socket.close();
    const fresh = await TestSocket.open(`${app.url}/vault`, {
      token: tokenFor({ claims: { acr: MFA, auth_time: NOW } }),
    });
    fresh.send('strong');
    await eventually(() => fresh.events.length === 1);
    expect(fresh.events).toEqual([{ event: 'answer', data: 'strong' }]);
    fresh.close();
  });

  it('settles each of them with its verdict', () => {
    const denied = audit.said().filter(({ code }) => code === 'GUARDIAN_STEP_UP_REQUIRED');
    expect(denied.length).toBeGreaterThan(0);
    expect(
      denied.map(({ outcome, controls }) => [
        outcome,
        (controls as { authentication: string }).authentication,
      ]),
    ).toContainEqual(['denied', 'block']);
  });
});
