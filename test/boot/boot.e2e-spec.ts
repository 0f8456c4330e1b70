import { Body, Controller, Get, Module, Post, Res } from '@nestjs/common';
import { WsAdapter } from '@nestjs/platform-ws';
import { Test } from '@nestjs/testing';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { AIEndpoint, type AIEndpointOptions, GuardianModule } from 'unseen-guardian';
import { definePolicies } from 'unseen-guardian/authorization';
import {
  defineRecipients,
  type ProcessorDeclaration,
  type RecipientRegister,
  Public,
} from 'unseen-guardian/kernel';
import { HttpJudge } from 'unseen-guardian/model';
import { memoryStores, modelDouble, TokenIssuer } from 'unseen-guardian/testing';
import { purposes, recipients } from '../support/small-desk';

const GOOD: AIEndpointOptions = { id: 'desk.ask', purpose: 'desk.answer', action: 'ask', resource: 'Desk' };

/** A host with one endpoint of these settings. */
function hostWith(options: AIEndpointOptions, isGuarded = true) {
  @Controller('desk')
  class DeskController {
    @Post()
    @AIEndpoint(options)
    ask(@Body() body: unknown) {
      return body;
    }
  }
  @Module({ imports: isGuarded ? [guardian()] : [], controllers: [DeskController] })
  class Host {}
  return Host;
}

let issuer: TokenIssuer;
beforeAll(async () => (issuer = await TokenIssuer.start()));
afterAll(() => issuer.stop());

const JUDGE: ProcessorDeclaration = {
  ...{ hosts: ['judge.example'], region: 'us', contract: { reference: 'DPA-1', expires: '2999-01-01' } },
  ...{ transfer: 'adequacy', retention: 0, training: false },
};
const REGISTER = { ...recipients, ...defineRecipients({ 'judge:us': JUDGE }) };

const guardian = (register: RecipientRegister = REGISTER) =>
  GuardianModule.forRoot({
    purposes,
    recipients: register,
    authentication: { issuer: issuer.issuer, audience: 'desk' },
    authorization: { policies: [definePolicies('Desk', { ask: { actions: ['ask'], roles: 'any' } })] },
    injection: {
      judges: {
        elsewhere: new HttpJudge({
          url: 'https://judge.example',
          recipient: 'judge:us',
          request: String,
          score: Number,
        }),
      },
    },
    models: { default: { recipient: 'double:local', create: () => modelDouble() } },
    ...memoryStores(),
  });

const boot = async (host: new () => object): Promise<void> => {
  const testing = await Test.createTestingModule({ imports: [host] }).compile();
  const app = testing.createNestApplication({ logger: false });
  app.useWebSocketAdapter(new WsAdapter(app));
  try {
    await app.init();
  } finally {
    await app.close();
  }
};

describe('the app refuses to boot', () => {
  it('without GuardianModule', async () => {
    await expect(boot(hostWith(GOOD, false))).rejects.toThrow(/resolve dependencies of the AIEndpointGuard/);
  });

  const FLAWS: readonly [what: string, options: AIEndpointOptions, remedy: RegExp][] = [
    ['an unknown purpose', { ...GOOD, purpose: 'desk.anwser' }, /not declared. Declared: desk.answer/],
    ['no purpose', { id: 'desk.ask', action: 'ask', resource: 'Desk' }, /has no purpose. Add it/],
    [
      'a strict control in shadow',
      { ...GOOD, controls: { authentication: { shadow: { until: '2999-01-01' } } } },
      /only ever denies/,
    ],
    [
      'a control that no module binds',
      { ...GOOD, controls: { budget: { onError: 'allow' } } },
      /no module binds/,
    ],
    [
      'a tier that no options hold',
      { ...GOOD, controls: { 'personal-data.prompt': { tier: 'presidio' } } },
      /"tiers" of PrivacyModule/,
    ],
    [
      'a judge that no options hold',
      { ...GOOD, controls: { injection: { tier: 'judge' } } },
      /there is no judge "judge"/,
    ],
    [
      'a judge that the purpose does not name',
      { ...GOOD, controls: { injection: { tier: 'elsewhere' } } },
      /Add "judge:us" to the recipients of the purpose "desk.answer"/,
    ],
    [
      'a sensitivity of a control that has none',
      { ...GOOD, controls: { 'personal-data.prompt': { sensitivity: 2 } } },
      /has no sensitivity/,
    ],
    [
      'a tier of a bound control that has none',
      { ...GOOD, controls: { minimisation: { tier: 'x' } } },
      /has no tiers/,
    ],
  ];
  it.each(FLAWS)('with %s', async (_what, options, remedy) => {
    await expect(boot(hostWith(options))).rejects.toThrow(remedy);
  });

  const UNDECLARED: readonly [what: string, register: RecipientRegister, remedy: RegExp][] = [
    [
      'a model that sends data to nobody declared',
      {},
      /Model "default" sends data to "double:local". Declare it/,
    ],
    ['a judge that does', recipients, /Judge "elsewhere" sends data to "judge:us". Declare it/],
    [
      'a judge that trains on what it is sent',
      { ...recipients, ...defineRecipients({ 'judge:us': { ...JUDGE, training: true } }) },
      /it trains on what it is sent/,
    ],
  ];
  it.each(UNDECLARED)('with %s', async (_what, register, remedy) => {
    @Module({ imports: [guardian(register)] })
    class Host {}
    await expect(boot(Host)).rejects.toThrow(remedy);
  });

  const UNCOVERED: readonly [what: string, options: AIEndpointOptions, remedy: RegExp][] = [
    [
      'an action that no policy allows',
      { ...GOOD, action: 'sweep' },
      /"desk.ask" has no policy.*"sweep" on "Desk"/,
    ],
    [
      'an entity that nobody loads',
      { ...GOOD, resourceId: 'id' },
      /"desk.ask" declares a `resourceId` that is no/,
    ],
    ['an id over sockets', { ...GOOD, resourceId: 'desk', transports: ['ws'] }, /`resourceId`/],
  ];
  it.each(UNCOVERED)('with %s', async (_what, options, remedy) => {
    await expect(boot(hostWith(options))).rejects.toThrow(remedy);
  });

  it('with an entity by its id that nobody loads', async () => {
    @Controller('desk')
    class Desks {
      @Post(':id/ask')
      @AIEndpoint({ ...GOOD, resourceId: 'id' })
      ask() {}
    }
    @Module({ imports: [guardian()], controllers: [Desks] })
    class Host {}
    await expect(boot(Host)).rejects.toThrow(/"desk.ask": Nobody loads "Desk": provide a class that extends/);
  });

  it.each([
    ['neither @AIEndpoint nor @Public()', () => undefined, /Doors.open has no policy.*@AIEndpoint.*@Public/],
    ['@Public(), which is said', Public(), undefined],
  ])('with a route that carries %s', async (_what, decorate, remedy) => {
    @Controller('doors')
    class Doors {
      @Post()
      @decorate
      open() {}
    }
    @Module({ imports: [guardian()], controllers: [Doors] })
    class Host {}
    await (remedy ? expect(boot(Host)).rejects.toThrow(remedy) : boot(Host));
  });

  it('with an endpoint of a socket gateway that names an unknown purpose', async () => {
    @WebSocketGateway()
    class Gateway {
      @SubscribeMessage('ask')
      @AIEndpoint({ ...GOOD, purpose: 'nowhere' })
      ask() {
        return 'nothing';
      }
    }
    @Module({ imports: [guardian()], providers: [Gateway] })
    class Host {}
    await expect(boot(Host)).rejects.toThrow(/not declared/);
  });

  it('with two endpoints of one id', async () => {
    @Controller()
    class Twins {
      @Get('one')
      @AIEndpoint(GOOD)
      one() {
        return 1;
      }
      @Get('two')
      @AIEndpoint(GOOD)
      two() {
        return 2;
      }
    }
    @Module({ imports: [guardian()], controllers: [Twins] })
    class Host {}
    await expect(boot(Host)).rejects.toThrow(/Two AI endpoints have the id "desk.ask"/);
  });

  it('with an endpoint that writes the response itself', async () => {
    @Controller()
    class Raw {
      @Get('raw')
      @AIEndpoint(GOOD)
      raw(@Res() response: { end(text: string): void }) {
        response.end('past every control');
      }
    }
    @Module({ imports: [guardian()], controllers: [Raw] })
    class Host {}
    await expect(boot(Host)).rejects.toThrow(/writes the response itself/);
  });
});

it('boots with a good host', async () => {
  await expect(boot(hostWith(GOOD))).resolves.toBeUndefined();
});
