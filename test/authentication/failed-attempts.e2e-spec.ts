import { BackChannelLogoutController, type AuthenticationOptions } from 'unseen-guardian/authentication';
import { minutes, seconds, Timers } from 'unseen-guardian/kernel';
import { type LimitsOptions } from 'unseen-guardian/limits';
import {
  FixedClock,
  FixedTimers,
  MemoryAuditStore,
  modelDouble,
  onEveryAdapter,
  TokenIssuer,
} from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { eventually } from '../support/sse';
import { startTransportDesk, TransportController, type TransportDesk } from '../transport/transport-desk';
import { TRANSPORTS } from '../transport/transports';

const QUESTION = { text: 'When do you open?' };
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const PSEUDONYM = expect.stringMatching(/^[0-9a-f]{32}$/) as string;

/** What the settled record says of each caller, over every transport. */
const ATTEMPTS: readonly (readonly [
  what: string,
  token: (issuer: TokenIssuer) => string | undefined,
  record: object,
])[] = [
  ['no token', () => undefined, { reasons: { authentication: 'token.missing' } }],
  [
    'a token that is over',
    (issuer) => issuer.token({ lifetime: -600 }),
    { reasons: { authentication: 'token.exp' } },
  ],
  [
    'a token of a stranger',
    (issuer) => issuer.token({ byStranger: true }),
    { reasons: { authentication: 'token.signature' } },
  ],
  ['no token at all in the text', () => 'not.a.token', { reasons: { authentication: 'token.form' } }],
];

onEveryAdapter((start) => {
  let issuer: TokenIssuer;
  let desk: TransportDesk;
  let audit: MemoryAuditStore;
  let timers: FixedTimers;
  beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'small-desk' })));
  afterEach(() => desk.close());
  afterAll(() => issuer.stop());

  const good = (): string => issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] });
  const bad = (): string => issuer.token({ sub: 'eve-the-caller', byStranger: true });
  const said = (type: string) => audit.said().filter((record) => record.type === type);

  async function serve(limits: LimitsOptions = {}): Promise<void> {
    audit = new MemoryAuditStore();
    timers = new FixedTimers(new FixedClock());
    const authentication: AuthenticationOptions = {
      ...{ issuer: issuer.issuer, audience: 'small-desk', logoutAudience: 'front-end' },
    };
    desk = await startTransportDesk(start, {
      ...{ issuer, model: modelDouble(), replace: [{ token: Timers, value: timers }] },
      controllers: [TransportController, BackChannelLogoutController],
      options: { audit: { store: audit, checkpoints: false }, authentication, limits },
    });
  }

  /** What failures wait; not the minute after which reads of secrets are summed. */
  const waits = () => timers.pending.filter((wait) => wait < seconds(60));

  describe.each(TRANSPORTS)('over $name', (transport) => {
    it.each(ATTEMPTS)(
      '%s leaves one record that says why, and never what was shown',
      async (_what, token, record) => {
        await serve();
        const shown = token(issuer);
        await transport.ask({ url: desk.url, body: QUESTION, ...(shown !== undefined && { token: shown }) });
        await eventually(() => said('exchange.settled').length === 1);
        expect(said('exchange.settled')).toMatchObject([
          { outcome: 'denied', status: 401, network: PSEUDONYM, ...record },
        ]);
        const [settled] = said('exchange.settled');
        expect(settled!.scheme).toBe(shown === undefined ? undefined : 'bearer');
        for (const name of ['actor', 'issuer', 'client']) expect(settled).not.toHaveProperty(name);
        const bytes = audit.records.map(({ body }) => body.toString()).join();
        expect(bytes).not.toMatch(/127\.0\.0\.1|user-1/);
        if (shown) expect(bytes).not.toContain(shown.slice(0, 20));
      },
    );

    it('a token that holds leaves its scheme, its client and a pseudonym', async () => {
      await serve();
      await transport.ask({ url: desk.url, body: QUESTION, token: good() });
      await eventually(() => said('exchange.settled').length === 1);
      expect(said('exchange.settled')).toMatchObject([
        {
          outcome: 'completed',
          scheme: 'bearer',
          client: 'test-client',
          actor: PSEUDONYM,
          network: PSEUDONYM,
        },
      ]);
      expect(said('exchange.settled')[0]).not.toHaveProperty('reasons');
    });

    it('failures wait, the more the longer, and one who is known does not', async () => {
      await serve({ failures: { free: 2 } });
      const fail = () => transport.ask({ url: desk.url, body: QUESTION, token: bad() });
      await fail();
      await fail();
      expect(waits()).toEqual([]);
      const third = fail();
      await eventually(() => waits().length === 1);
      const fourth = fail();
      await eventually(() => waits().length === 2);
      expect(waits()).toEqual([250, 500]);
      const { problems } = await transport.ask({ url: desk.url, body: QUESTION, token: good() });
      const [none] = (await transport.ask({ url: desk.url, body: QUESTION })).problems;
      expect([problems, none!.status, waits().length]).toEqual([[], 401, 2]);
      timers.advance(500);
      const refused = [await third, await fourth].map((told) => told.problems[0]!.status);
      expect(refused).toEqual([401, 401]);
    });

    it('one who hangs up waits no longer', async () => {
      await serve({ failures: { free: 1 } });
      await transport.ask({ url: desk.url, body: QUESTION, token: bad() });
      const isWaiting = eventually(() => waits().length === 1);
      await transport.leave({ url: desk.url, body: QUESTION, token: bad() }, isWaiting);
      await eventually(() => waits().length === 0);
      await eventually(() => said('exchange.settled').length === 2);
      expect(said('exchange.settled')[1]).toMatchObject({
        ...{ outcome: 'aborted', reasons: { authentication: 'token.signature' } },
      });
    });
  });

  it('more than may wait are told to come back, and why is in the log', async () => {
    await serve({ failures: { free: 1, firstDelay: 3000, mostWaiting: 1 } });
    const fail = () => ask(`${desk.url}/desk/whole`, { token: bad(), body: QUESTION });
    await fail();
    const waiting = fail();
    await eventually(() => waits().length === 1);
    const { status, headers, body } = await fail();
    expect([status, headers.get('retry-after'), body.code]).toEqual([429, '6', 'GUARDIAN_TOO_MANY_REQUESTS']);
    timers.advance(minutes(1));
    expect((await waiting).status).toBe(401);
    await eventually(() => said('exchange.settled').length === 3);
    for (const record of said('exchange.settled'))
      expect(record).toMatchObject({ reasons: { authentication: 'token.signature' } });
  });

  describe('logouts that an issuer tells of', () => {
    const logoutToken = (claims = {}) =>
      issuer.token({
        ...{ aud: 'front-end', header: { typ: 'logout+jwt' } },
        claims: { sid: 's-1', sub: undefined, client_id: undefined, events: { [EVENT]: {} }, ...claims },
      });
    const tell = (token?: string) =>
      fetch(`${desk.url}/back-channel-logout`, {
        method: 'POST',
        body: new URLSearchParams(token === undefined ? {} : { logout_token: token }),
      });

    it('are recorded, taken or refused, without the token', async () => {
      await serve();
      const refused = logoutToken({ iss: 'https://evil.test' });
      expect((await tell(logoutToken())).status).toBe(200);
      expect([(await tell(refused)).status, (await tell()).status]).toEqual([400, 400]);
      await eventually(() => said('logout.refused').length === 2);
      expect(said('logout.accepted')).toMatchObject([{ network: PSEUDONYM }]);
      expect(said('logout.refused')).toMatchObject([
        { reason: 'token.iss', network: PSEUDONYM },
        { reason: 'token.missing', network: PSEUDONYM },
      ]);
      expect(audit.records.map(({ body }) => body.toString()).join()).not.toMatch(/s-1|eyJ/);
    });

    it('wait when they fail, and count with all other failures of the network', async () => {
      await serve({ failures: { free: 1, mostWaiting: 1 } });
      await ask(`${desk.url}/desk/whole`, { token: bad(), body: QUESTION });
      const waiting = tell('not.a.token');
      await eventually(() => waits().length === 1);
      expect((await tell('not.a.token')).status).toBe(429);
      expect((await tell(logoutToken())).status).toBe(200);
      timers.advance(250);
      expect((await waiting).status).toBe(400);
    });
  });
});
