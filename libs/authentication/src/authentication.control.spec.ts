import { type ExecutionContext } from '@nestjs/common';
import {
  type AdmitInput,
  ControlUnavailableException,
  Exchange,
  type Principal,
  RandomIds,
  runControl,
  type TransportRequest,
  type Verdict,
} from 'unseen-guardian/kernel';
import { FixedClock } from '../../testing/src/fixed-clock';
import { TokenIssuer } from '../../testing/src/issuer/token-issuer';
import { type CommonOptions } from './authentication.options';
import { AuthenticationControl } from './authentication.control';
import { openSenderConstraint } from './binding/open-sender-constraint';
import { Challenges } from './challenge/challenges';
import { offeredSchemes } from './challenge/offered-schemes';
import { type IssuerOptions } from './issuer/issuer.options';
import { openIssuers } from './issuer/open-issuers';
import { MemoryRevocationStore } from './revocation/memory-revocation-store';
import { TokenRevocations } from './revocation/token-revocations';
import { AccessTokenAuthenticator } from './token/access-token-authenticator';
import { TokenRejection } from './token/token-rejection';
import { TrustedIssuers } from './token/trusted-issuers';
import { VerifiedTokens } from './verified-tokens';

const clock = new FixedClock();
let issuer: TokenIssuer;
beforeAll(async () => (issuer = await TokenIssuer.start({ clock })));
afterAll(() => issuer.stop());

function controlFor(changes: Partial<IssuerOptions> & CommonOptions = {}): AuthenticationControl {
  const options = { issuer: issuer.issuer, audience: issuer.audience, ...changes };
  const issuers = openIssuers(options, { clock });
  const rules = issuers.map((opened) => opened.rules);
  const verifier = new TrustedIssuers(issuers);
  const revocations = new TokenRevocations(new MemoryRevocationStore(), rules, clock);
  const verified = new VerifiedTokens(clock, () => true);
  const constraint = openSenderConstraint(options, { clock });
  const accessTokens = new AccessTokenAuthenticator({ verifier, verified, revocations, constraint });
  return new AuthenticationControl([accessTokens], new Challenges(offeredSchemes(options)));
}

function newExchange(): Exchange {
  const owed = { admit: [], shape: [], prompt: [], reply: [], seal: [] };
  const purpose = {
    name: 'test',
    description: 'Testing',
    legalBasis: 'contract',
    retention: 1,
    recipients: [],
    categories: [],
  } as const;
  const policy = {
    id: 'tickets.read',
    purpose,
    action: 'read',
    resource: 'Ticket',
    transports: ['http'],
    tools: [],
    controls: {},
    owed,
  };
  return new Exchange({ policy, clock, ids: new RandomIds(clock) });
}

function admit(request: Partial<TransportRequest> = {}, rawHeaders: string[] = []): AdmitInput {
  const execution = { switchToHttp: () => ({ getRequest: () => ({ rawHeaders }) }) } as ExecutionContext;
  const plain = { method: 'POST', url: '/tickets', headers: {}, ip: '192.0.2.1', params: {}, body: {} };
  return { execution, transport: 'http', request: { ...plain, ...request } };
}

const bearing = (token: string): AdmitInput => admit({ headers: { authorization: `Bearer ${token}` } });

async function present(
  token: string,
  options: Partial<IssuerOptions> = {},
): Promise<{ verdict: Verdict; exchange: Exchange }> {
  const exchange = newExchange();
  return { verdict: await controlFor(options).run(exchange, bearing(token)), exchange };
}

describe('a token that holds', () => {
  it('names the caller', async () => {
    const token = issuer.token({ sub: 'ada', tenant: 'acme', roles: ['agent'], scope: 'read write' });
    const { verdict, exchange } = await present(token);
    expect(verdict.kind).toBe('pass');
    expect(exchange.principal).toEqual<Principal>({
      id: `${issuer.issuer}|ada`,
      issuer: issuer.issuer,
      subject: 'ada',
      tenantId: 'acme',
      clientId: 'test-client',
      roles: ['agent'],
      scopes: ['read', 'write'],
    });
  });
});

describe('a token that says more', () => {
  it('names who acts (RFC 8693 §4.1), how and when the user authenticated (RFC 9470 §6)', async () => {
    const act = { sub: 'bot', act: { sub: 'app', iss: 'https://other.test', act: { sub: 'page' } } };
    const claims = { act, acr: 'urn:mfa', auth_time: 1_700_000_000.5 };
    const { exchange } = await present(issuer.token({ claims }));
    expect(exchange.principal).toMatchObject<Partial<Principal>>({
      subject: 'user-1',
      actor: {
        subject: 'bot',
        actor: { subject: 'app', issuer: 'https://other.test', actor: { subject: 'page' } },
      },
      acr: 'urn:mfa',
      authTime: 1_700_000_000_500,
    });
    expect(Object.isFrozen(exchange.principal.actor?.actor)).toBe(true);
  });
});

describe('a token that does not hold', () => {
  it('is refused as invalid', async () => {
    const { verdict, exchange } = await present(issuer.token({ lifetime: -60 }));
    expect(verdict).toMatchObject({ kind: 'block', reason: 'token.exp' });
    expect(exchange.isAuthenticated).toBe(false);
    expect(verdict.problem).toMatchObject({
      code: 'GUARDIAN_INVALID_TOKEN',
      headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
    });
  });

  it('is never quoted', async () => {
    const token = issuer.token({ sub: 'secret-subject', aud: 'secret-audience', tenant: 'secret-tenant' });
    const { verdict } = await present(token);
    const { cause } = verdict.problem!;
    expect(cause).toBeInstanceOf(TokenRejection);
    const told = `${JSON.stringify(verdict.problem!.toProblem())} ${(cause as Error).stack}`;
    expect(told).not.toMatch(/secret-/);
    expect(told).not.toContain(token.slice(0, 20));
  });
});

describe('where the token comes from', () => {
  const missing = { kind: 'block', reason: 'token.missing' };
  const refused = (check: string) => ({ kind: 'block', reason: `token.${check}` });
  const token = () => issuer.token();

  it.each([
    ['no header', () => admit(), missing],
    ['another scheme', () => admit({ headers: { authorization: 'Basic YTpi' } }), missing],
    ['a body', () => admit({ body: { access_token: token() } }), missing],
    ['a query', () => admit({ url: `/tickets?access_token=${token()}` }), refused('query')],
    ['another transport', () => ({ ...bearing(token()), transport: 'rpc' }), missing],
    ['an empty token', () => admit({ headers: { authorization: 'Bearer ' } }), refused('form')],
    [
      'a list of headers',
      () => admit({ headers: { authorization: [`Bearer ${token()}`] } }),
      refused('repeated'),
    ],
    ['a token of 8 KiB and one', () => bearing('a'.repeat(8193)), refused('size')],
    [
      'two headers, of which Node keeps the first',
      () => admit(bearing(token()).request, ['Authorization', 'x', 'authorization', 'y']),
      refused('repeated'),
    ],
    [
      'a header and a query',
      () => admit({ ...bearing(token()).request, url: '/tickets?a=b&access_token=x' }),
      refused('query'),
    ],
  ])('refuses %s', async (_name, input, verdict) => {
    expect(await controlFor().run(newExchange(), input())).toMatchObject(verdict);
  });

  it('challenges a caller without credentials with a bare Bearer', async () => {
    const verdict = await controlFor().run(newExchange(), admit());
    expect(verdict.problem!.headers).toEqual({ 'WWW-Authenticate': 'Bearer' });
  });

  it('reads the scheme in any case', async () => {
    const input = admit({ headers: { authorization: `bEARER ${token()}` } });
    expect(await controlFor().run(newExchange(), input)).toMatchObject({ kind: 'pass' });
  });
});

describe('a token that was verified', () => {
  const time = clock.now();
  afterEach(() => clock.set(time));

  it('is not verified again, and answers without a promise', async () => {
    const control = controlFor();
    const input = bearing(issuer.token());
    await control.run(newExchange(), input);
    const exchange = newExchange();
    expect(control.run(exchange, input)).toEqual({ kind: 'pass' });
    expect(exchange.principal.subject).toBe('user-1');
  });

  it('does not outlive its exp', async () => {
    const control = controlFor({ clockToleranceSeconds: 0 });
    const input = bearing(issuer.token({ lifetime: 10 }));
    expect(await control.run(newExchange(), input)).toMatchObject({ kind: 'pass' });
    clock.advance(9_999);
    expect(await control.run(newExchange(), input)).toMatchObject({ kind: 'pass' });
    clock.advance(1);
    expect(await control.run(newExchange(), input)).toMatchObject({ kind: 'block', reason: 'token.exp' });
  });

  it('is not confused with a token that differs in one character', async () => {
    const control = controlFor();
    const token = issuer.token();
    await control.run(newExchange(), bearing(token));
    const other = token.slice(0, -3) + (token.at(-3) === 'A' ? 'B' : 'A') + token.slice(-2);
    expect(await control.run(newExchange(), bearing(other))).toMatchObject({ reason: 'token.signature' });
  });
});

it('is unavailable, not unauthenticated, while the issuer is down, and recovers by itself', async () => {
  const away = await TokenIssuer.start({ clock });
  const control = controlFor({ issuer: away.issuer });
  away.failing = true;
  const token = away.token();
  const attempt = () => runControl(newExchange(), control, bearing(token));
  await expect(attempt()).rejects.toBeInstanceOf(ControlUnavailableException);
  away.failing = false;
  clock.advance(1000);
  await expect(attempt()).resolves.toEqual({ kind: 'pass' });
  await away.stop();
});
