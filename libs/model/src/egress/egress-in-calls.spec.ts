import { Logger } from '@nestjs/common';
import { type ModelChunk, type ModelRequest } from 'unseen-guardian/kernel';
import { modelDouble } from 'unseen-guardian/testing';
import { LocalServer, outcomeOf } from '../../test/egress/local-server';
import { type Desk, deskWith, exchangeOf, PROMPT_CONTROLS, RECIPIENTS } from '../../test/fixture';
import { type RecipientControl } from '../controls/recipient.control';
import { InjectionScreens } from '../injection/injection-screens';
import { InjectionControl } from '../injection/injection.control';
import { InjectionJudge, type Judgement } from '../injection/judge/injection-judge';
import { Judging } from '../injection/judge/judging';
import { EgressGuard } from './egress-guard.service';

const RECIPIENT = 'server:local';
const DENIED = 'GUARDIAN_EGRESS_DENIED';
const REQUEST: ModelRequest = {
  model: 'small',
  recipient: RECIPIENT,
  messages: [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] as never }],
};

type Host = '127.0.0.1' | 'localhost';

let server: LocalServer;
let guard: EgressGuard;
let desk: Desk;

beforeAll(async () => {
  Logger.overrideLogger(false);
  server = await LocalServer.start();
  guard = new EgressGuard(RECIPIENTS, PROMPT_CONTROLS[2] as RecipientControl);
  await guard.onModuleInit();
});
beforeEach(() => {
  server.paths.splice(0);
  desk = deskWith(modelDouble(), { recipients: [RECIPIENT] });
});
afterAll(() => {
  guard.onApplicationShutdown();
  server.stop();
});

const textFrom = async (host: Host) => (await fetch(server.url(host))).text();
const streamFrom = (host: Host) =>
  async function* (): AsyncGenerator<ModelChunk> {
    yield { type: 'text', text: await textFrom(host) };
    yield { type: 'finish', finish: 'stop' };
  };

async function streamed(host: Host): Promise<string> {
  let text = '';
  for await (const chunk of desk.exchange.streamModel(REQUEST, streamFrom(host))) {
    if (chunk.type === 'text') text += chunk.text;
  }
  return text;
}

async function whole(host: Host): Promise<string> {
  const { content } = await desk.exchange.callModel(REQUEST, async () => ({
    ...{ content: [{ type: 'text', text: await textFrom(host) }], finish: 'stop' },
  }));
  return content.map((part) => ('text' in part ? part.text : '')).join('');
}

describe.each([
  ['whole', whole],
  ['streamed by a generator', streamed],
])('a call that is %s', (_how, call) => {
  it('reaches the hosts of its recipient', async () => {
    expect(await desk.inside(() => call('127.0.0.1'))).toBe('reached');
  });

  it('reaches no other, and leaves nothing open behind it', async () => {
    await expect(desk.inside(() => call('localhost'))).rejects.toThrow();
    expect(await desk.inside(() => outcomeOf(textFrom('127.0.0.1')))).toBe(DENIED);
    expect(server.paths).toEqual([]);
    const kinds = desk.exchange.ledger.runs.filter(({ step }) => step === 'egress');
    expect(kinds.map(({ verdict }) => verdict.reason)).toEqual([
      'egress.undeclared',
      'egress.past-the-model',
    ]);
  });
});

describe('a judge', () => {
  class ServerJudge extends InjectionJudge {
    override readonly recipient = RECIPIENT;
    constructor(private readonly host: Host) {
      super();
    }
    async judge(): Promise<Judgement> {
      return { score: (await textFrom(this.host)) === 'reached' ? 0 : 1 };
    }
  }
  const asked = (host: Host) => {
    const options = { judges: { judge: new ServerJudge(host) }, band: { from: 0, to: 1 } };
    const control = new InjectionControl(new InjectionScreens(options), new Judging(options, RECIPIENTS));
    const exchange = exchangeOf({ controls: { injection: { tier: 'judge' } }, recipients: [RECIPIENT] });
    const segments = [{ role: 'user', trust: 'user', text: 'When do you open?' }];
    return desk.inside(async () =>
      control.run(exchange, { id: 'call', recipient: RECIPIENT, segments, opened: [] } as never),
    );
  };

  it('is reached at the hosts of its recipient and at no other', async () => {
    expect(await asked('127.0.0.1')).toMatchObject({ kind: 'pass' });
    await expect(asked('localhost')).rejects.toThrow();
    expect(server.paths).toHaveLength(1);
  });
});
