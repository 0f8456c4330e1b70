import { hash } from 'node:crypto';
import { type ExecutionContext, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { type AdmitInput, Clock, Exchange, minutes, RandomIds } from 'unseen-guardian/kernel';
import { FixedClock } from '../../../testing/src/fixed-clock';
import { DpopClient } from '../../../testing/src/issuer/dpop-client';
import { TokenIssuer } from '../../../testing/src/issuer/token-issuer';
import { AuthenticationControl } from '../authentication.control';
import { AuthenticationModule } from '../authentication.module';
import { type CommonOptions } from '../authentication.options';
import { type IssuerOptions } from '../issuer/issuer.options';

const clock = new FixedClock();
let issuer: TokenIssuer;
beforeAll(async () => (issuer = await TokenIssuer.start({ clock })));
afterAll(() => issuer.stop());

@Module({ providers: [{ provide: Clock, useValue: clock }], exports: [Clock] })
class ClockModule {}

let app: TestingModule;
afterEach(() => app.close());

async function controlFor(
  changes: Partial<IssuerOptions> & CommonOptions = {},
): Promise<AuthenticationControl> {
  const options = { issuer: issuer.issuer, audience: issuer.audience, ...changes };
  const imports = [{ module: ClockModule, global: true }, AuthenticationModule.forRoot(options)];
  app = await Test.createTestingModule({ imports }).compile();
  return app.get(AuthenticationControl);
}

const policy = { id: 'tickets.read', action: 'read', resource: 'Ticket', controls: {} } as Exchange['policy'];
const newExchange = () => new Exchange({ policy, clock, ids: new RandomIds(clock) });

function shown(headers: Record<string, string | undefined>, raw: object = { rawHeaders: [] }): AdmitInput {
  const execution = { switchToHttp: () => ({ getRequest: () => raw }) } as ExecutionContext;
  const request = { method: 'POST', url: '/tickets', headers, ip: '192.0.2.1', params: {}, body: {} };
  return { execution, transport: 'http', request };
}

describe('a bound token that was verified', () => {
  const resource = 'https://api.example.com';
  const client = new DpopClient(clock);
  const token = () => issuer.token({ claims: { cnf: client.cnf } });
  const proven = (raw: string, dpop: string | undefined, scheme = 'DPoP') =>
    shown({ authorization: `${scheme} ${raw}`, dpop });

  it('is asked for a proof again each time, and for its expiry', async () => {
    const control = await controlFor({ resource, dpop: {}, clockToleranceSeconds: 0 });
    const raw = token();
    const proof = () => client.proof({ url: `${resource}/tickets`, token: raw });
    const known = proof();
    const run = async (dpop?: string, scheme?: string) => {
      const exchange = newExchange();
      const { kind, reason } = await control.run(exchange, proven(raw, dpop, scheme));
      expect(exchange.isAuthenticated).toBe(kind === 'pass');
      return reason ?? kind;
    };
    expect(await run(known)).toBe('pass');
    expect(await run(proof())).toBe('pass');
    expect(await run(known)).toBe('token.dpop-replay');
    expect(await run()).toBe('token.dpop-missing');
    expect(await run(proof(), 'Bearer')).toBe('token.scheme');
    const stolen = new DpopClient(clock).proof({ url: `${resource}/tickets`, token: raw });
    expect(await run(stolen)).toBe('token.dpop-jkt');
    const before = clock.now();
    clock.advance(minutes(5));
    expect(await run(proof())).toBe('token.exp');
    clock.set(before);
  });

  it('is asked for its certificate again each time', async () => {
    const certificate = Buffer.from('a certificate');
    const cnf = { 'x5t#S256': hash('sha256', certificate, 'base64url') };
    const peer: { raw?: Buffer } = { raw: certificate };
    const raw = { rawHeaders: [], socket: { getPeerCertificate: () => peer } };
    const input = shown({ authorization: `Bearer ${issuer.token({ claims: { cnf } })}` }, raw);
    const control = await controlFor({ clientCertificate: 'tls' });
    const run = () => control.run(newExchange(), input);
    expect(await run()).toEqual({ kind: 'pass' });
    expect(run()).toEqual({ kind: 'pass' });
    peer.raw = Buffer.from('another certificate');
    expect(await run()).toMatchObject({ kind: 'block', reason: 'token.x5t#S256' });
    delete peer.raw;
    expect(await run()).toMatchObject({ kind: 'block', reason: 'token.certificate' });
  });

  it('is refused where its proof is not understood', async () => {
    const verdict = await (await controlFor()).run(newExchange(), proven(token(), undefined, 'Bearer'));
    expect(verdict).toMatchObject({ kind: 'block', reason: 'token.cnf' });
    expect(await (await controlFor()).run(newExchange(), proven(token(), 'x'))).toMatchObject({
      reason: 'token.missing',
    });
  });
});
