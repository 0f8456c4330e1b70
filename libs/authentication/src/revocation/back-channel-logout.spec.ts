import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import { Clock } from 'unseen-guardian/kernel';
import { onEveryAdapter } from '../../../testing/src/app/on-every-adapter';
import { FixedClock } from '../../../testing/src/fixed-clock';
import { TokenIssuer, type TokenRequest } from '../../../testing/src/issuer/token-issuer';
import { AuthenticationModule } from '../authentication.module';
import { LOGOUT_TOKEN_CHECKS } from '../token/checks/logout-token-checks';
import { TokenRejection } from '../token/token-rejection';
import { TokenVerifier } from '../token/token-verifier';
import { BackChannelLogoutController } from './back-channel-logout.controller';
import { LogoutTokens } from './logout-tokens';
import { TokenRevocations } from './token-revocations';

const clock = new FixedClock();
const START = clock.now();
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
let issuer: TokenIssuer;
let away: Server;
beforeAll(async () => {
  issuer = await TokenIssuer.start({ clock });
  away = createServer((_request, response) => response.writeHead(503).end());
  await new Promise<void>((resolve) => away.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  away.close().closeAllConnections();
  await issuer.stop();
});

afterEach(() => clock.set(START));

const awayName = () => `http://127.0.0.1:${(away.address() as AddressInfo).port}`;

const logoutToken = ({ claims, header, ...request }: TokenRequest = {}): string =>
  issuer.token({
    aud: 'front-end',
    header: { typ: 'logout+jwt', ...header },
    claims: { sid: 's-1', sub: undefined, client_id: undefined, events: { [EVENT]: {} }, ...claims },
    ...request,
  });

@Module({ providers: [{ provide: Clock, useValue: clock }], exports: [Clock] })
class ClockModule {}

@Module({
  imports: [
    { module: ClockModule, global: true },
    AuthenticationModule.forRootAsync({
      useFactory: () => ({
        issuers: [
          { issuer: issuer.issuer, audience: 'support-desk', logoutAudience: 'front-end' },
          { issuer: awayName(), audience: 'support-desk', logoutAudience: 'front-end' },
        ],
      }),
    }),
  ],
  controllers: [BackChannelLogoutController],
})
class LogoutModule {}

/** check → tokens that fail it and nothing before it */
const REFUSED: Record<string, readonly TokenRequest[]> = {
  alg: [{ alg: 'HS256' }, { alg: 'none' }],
  'key-header': [{ header: { jwk: {} } }],
  'encryption-header': [{ header: { enc: 'A256GCM' } }],
  crit: [{ header: { crit: ['exp'] } }],
  kid: [{ header: { kid: 7 } }],
  typ: ['at+jwt', 'JWT', undefined].map((typ) => ({ header: { typ } })),
  iss: [{ claims: { iss: 'https://evil.test' } }],
  aud: [{ aud: 'support-desk' }, { aud: [] }],
  exp: [{ lifetime: -60 }, { claims: { exp: undefined } }],
  iat: [{ claims: { iat: undefined } }, { claims: { iat: clock.now() / 1000 + 61 } }],
  nbf: [{ claims: { nbf: clock.now() / 1000 + 61 } }],
  age: [{ claims: { iat: clock.now() / 1000 - 3660 } }],
  events: [undefined, [], {}, { [EVENT]: true }, { [EVENT]: [] }].map((events) => ({ claims: { events } })),
  nonce: [{ claims: { nonce: 'n' } }],
  jti: [{ claims: { jti: undefined } }],
  'sid-or-sub': [{ claims: { sid: undefined } }, { claims: { sid: 7 } }, { claims: { sub: 7 } }],
  key: [{ header: { kid: 'unheard-of' } }],
  signature: [{ byStranger: true }],
};

onEveryAdapter((start) => {
  let app: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => (app = await start(LogoutModule)));
  afterAll(() => app.close());

  const post = (form: Record<string, string> | string, type = 'application/x-www-form-urlencoded') =>
    fetch(`${app.url}/back-channel-logout`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
    });

  const holds = async (token: string): Promise<boolean> =>
    app.app.get(TokenRevocations).allows(await app.app.get(TokenVerifier).verify(token));

  it('ends the session that is named, and no other', async () => {
    const inSession = (sid: string) => issuer.token({ claims: { sid } });
    const response = await post({ logout_token: logoutToken({ claims: { sid: 's-ended' } }) });
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await holds(inSession('s-ended'))).toBe(false);
    expect(await holds(inSession('s-other'))).toBe(true);
  });

  it('ends every session of a subject, but none that it opens later', async () => {
    const token = logoutToken({ claims: { sid: undefined, sub: 'eve' } });
    expect((await post({ logout_token: token })).status).toBe(200);
    expect(await holds(issuer.token({ sub: 'eve' }))).toBe(false);
    expect(await holds(issuer.token({ sub: 'ada' }))).toBe(true);
    clock.advance(1000);
    const later = issuer.token({ sub: 'eve' });
    expect(await holds(later)).toBe(true);
    expect((await post({ logout_token: token })).status).toBe(200);
    expect(await holds(later)).toBe(true);
  });

  it('refuses whatever is no logout token, and does not say why', async () => {
    const access = issuer.token();
    const bodies = [
      {},
      { logout_token: '' },
      { logout_token: access },
      { logout_token: 'a'.repeat(9000) },
      `logout_token=${logoutToken()}&logout_token=${logoutToken()}`,
    ];
    for (const body of bodies) {
      const response = await post(body);
      expect([response.status, await response.json()]).toEqual([400, { error: 'invalid_request' }]);
    }
  });

  it('does not take a logout token for an access token', async () => {
    const verifier = app.app.get(TokenVerifier);
    await expect(verifier.verify(logoutToken())).rejects.toMatchObject({ check: 'typ' });
  });

  it('is unavailable when it cannot decide', async () => {
    const token = logoutToken({ claims: { iss: awayName() } });
    expect((await post({ logout_token: token })).status).toBe(503);
  });

  it('has a negative test for each check', () => {
    const names = LOGOUT_TOKEN_CHECKS.map(({ name }) => name);
    expect(Object.keys(REFUSED)).toEqual(expect.arrayContaining(names));
  });

  const cases = Object.entries(REFUSED).flatMap(([check, requests]) =>
    requests.map((request, index) => [check, index, request] as const),
  );
  it.each(cases)('%s refuses token %i', async (check, _index, request) => {
    const rejection: unknown = await app.app
      .get(LogoutTokens)
      .accept(request.alg === 'none' ? `${logoutToken(request)}AA` : logoutToken(request))
      .catch((error: unknown) => error);
    expect(rejection).toBeInstanceOf(TokenRejection);
    expect(rejection).toMatchObject({ check });
  });
});
