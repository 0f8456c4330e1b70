import { request as httpRequest } from 'node:http';
import {
  type CallHandler,
  type CanActivate,
  Controller,
  type ExecutionContext,
  Get,
  Injectable,
  Module,
  type NestInterceptor,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Observable } from 'rxjs';
import {
  Clock,
  Exchange,
  type Principal,
  RandomIds,
  runControl,
  runInExchange,
  SystemClock,
  type TransportRequest,
} from 'unseen-guardian/kernel';
import { onEveryAdapter } from '../../testing/src/app/on-every-adapter';
import { TokenIssuer } from '../../testing/src/issuer/token-issuer';
import { AuthenticationControl } from './authentication.control';
import { AuthenticationModule } from './authentication.module';
import { type AuthenticationOptions } from './authentication.options';
import { CurrentPrincipal } from './current-principal.decorator';
import { TokenVerifier } from './token/token-verifier';

type Carrier = TransportRequest & { exchange: Exchange };

let issuer: TokenIssuer;
beforeAll(async () => (issuer = await TokenIssuer.start()));
afterAll(() => issuer.stop());

const policy = { id: 'who', action: 'read', resource: 'Ticket', controls: {} } as Exchange['policy'];
const clock = new SystemClock();

@Injectable()
class AdmitGuard implements CanActivate {
  constructor(private readonly control: AuthenticationControl) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<Carrier>();
    request.exchange = new Exchange({ policy, clock, ids: new RandomIds() });
    await runControl(request.exchange, this.control, { execution, transport: execution.getType(), request });
    return true;
  }
}

@Injectable()
class ExchangeInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { exchange } = execution.switchToHttp().getRequest<Carrier>();
    return new Observable((subscriber) => runInExchange(exchange, () => next.handle().subscribe(subscriber)));
  }
}

@Controller()
class WhoController {
  @Get('who')
  @UseGuards(AdmitGuard)
  @UseInterceptors(ExchangeInterceptor)
  who(@CurrentPrincipal() principal: Principal): Principal {
    return principal;
  }
}

@Module({
  imports: [
    AuthenticationModule.forRootAsync({
      useFactory: () => ({ issuer: issuer.issuer, audience: issuer.audience }),
    }),
  ],
  controllers: [WhoController],
})
class WhoModule {}

const get = (url: string, authorization: string | string[]) =>
  new Promise<{ status: number; challenge: string | undefined; body: string }>((resolve, reject) => {
    httpRequest(url, { headers: { authorization } as never, agent: false }, (response) => {
      const { statusCode: status = 0, headers } = response;
      let body = '';
      response.on('data', (piece: Buffer) => (body += piece.toString()));
      response.on('end', () => resolve({ status, challenge: headers['www-authenticate'], body }));
    })
      .on('error', reject)
      .end();
  });

onEveryAdapter((start) => {
  let app: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => (app = await start(WhoModule)));
  afterAll(() => app.close());

  it('gives the handler the caller', async () => {
    const { status, body } = await get(`${app.url}/who`, `Bearer ${issuer.token({ sub: 'ada' })}`);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ subject: 'ada', tenantId: 'acme' });
  });

  it('refuses two Authorization headers, even when both hold the same good token', async () => {
    const good = `Bearer ${issuer.token()}`;
    expect((await get(`${app.url}/who`, [good, good])).status).toBe(400);
  });

  it('refuses a good token when another is in the query', async () => {
    const { status } = await get(`${app.url}/who?access_token=x`, `Bearer ${issuer.token()}`);
    expect(status).toBe(400);
  });

  it('refuses a token of another audience', async () => {
    expect((await get(`${app.url}/who`, `Bearer ${issuer.token({ aud: 'billing' })}`)).status).toBe(401);
  });
});

describe('at boot', () => {
  const boot = (address: string) =>
    Test.createTestingModule({
      imports: [AuthenticationModule.forRoot({ issuer: address, audience: 'support-desk' })],
    }).compile();

  it('does not need the issuer', async () => {
    const module = await boot('http://127.0.0.1:9');
    await expect(module.get(TokenVerifier).verify(issuer.token())).rejects.toThrow();
  });

  it('refuses an issuer that is not https', async () => {
    await expect(boot('http://id.example.test')).rejects.toThrow(/must be https/);
  });

  it('refuses a deny-list in Postgres without a database', async () => {
    const options = { issuer: 'https://id.example.test', audience: 'desk', revocations: 'postgres' as const };
    const booting = Test.createTestingModule({ imports: [AuthenticationModule.forRoot(options)] }).compile();
    await expect(booting).rejects.toThrow(/DatabaseModule/);
  });

  it.each<[string, Partial<AuthenticationOptions>, RegExp]>([
    [
      'keys in Postgres without a database',
      { apiKeys: { store: 'postgres' }, revocations: 'postgres' },
      /DatabaseModule/,
    ],
    [
      'keys that end in this process only',
      { apiKeys: { store: 'postgres' } },
      /needs `revocations: 'postgres'`/,
    ],
    [
      'keys that live for ever',
      { apiKeys: { store: 'memory', longestLife: Infinity } },
      /from an hour to a year/,
    ],
  ])('refuses %s', async (_what, options, remedy) => {
    const all = { issuer: 'https://id.example.test', audience: 'desk', ...options } as AuthenticationOptions;
    const booting = Test.createTestingModule({ imports: [AuthenticationModule.forRoot(all)] }).compile();
    await expect(booting).rejects.toThrow(remedy);
  });

  it('reads the time from the Clock of the app', async () => {
    const stopped = { now: () => Date.parse('2000-01-01T00:00:00Z') };
    @Module({ providers: [{ provide: Clock, useValue: stopped }], exports: [Clock] })
    class ClockModule {}
    const module = await Test.createTestingModule({
      imports: [
        { module: ClockModule, global: true },
        AuthenticationModule.forRoot({ issuer: issuer.issuer, audience: issuer.audience }),
      ],
    }).compile();
    await expect(module.get(TokenVerifier).verify(issuer.token())).rejects.toMatchObject({ check: 'iat' });
  });
});
