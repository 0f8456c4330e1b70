import { RandomIds } from '../words/ids';
import { SystemClock } from '../words/clock';
import { Exchange } from '../exchange/exchange';
import { type EndpointPolicy } from '../exchange/endpoint-policy';
import { type ModelCall } from '../exchange/model-call';
import { ControlUnavailableException, PromptBlockedException } from '../problem/exceptions';
import { definePurposes } from '../words/purpose';
import { days } from '../words/duration';
import { Control } from './control';
import { type ControlSettings } from './control-settings';
import { runControl } from './run-control';
import { block, pass, transform, type Verdict } from './verdict';

const purposes = definePurposes({
  triage: {
    description: 'Sort tickets',
    legalBasis: 'contract',
    retention: days(30),
    recipients: [],
    categories: [],
  },
});

const exchangeWith = (settings: ControlSettings = {}): Exchange => {
  const policy: EndpointPolicy = {
    id: 'tickets.classify',
    purpose: purposes.triage,
    action: 'classify',
    resource: 'Ticket',
    transports: ['http'],
    tools: [],
    controls: { injection: settings },
    owed: { admit: [], shape: [], prompt: [], reply: [], seal: [] },
  };
  return new Exchange({ policy, clock: new SystemClock(), ids: new RandomIds() });
};

class Scripted extends Control<ModelCall | undefined> {
  readonly name = 'injection';
  constructor(private readonly act: (call: ModelCall | undefined) => Verdict | undefined) {
    super();
  }
  run(_exchange: Exchange, call: ModelCall | undefined) {
    return this.act(call);
  }
}

class WithCheaperTier extends Scripted {
  override degraded() {
    return pass();
  }
}

const refuse = () => block(new PromptBlockedException(), { INJECTION: 1 });
const fail = () => {
  throw new Error('model file missing');
};
const callOf = (text: string): ModelCall => ({
  id: 'call-1',
  model: 'default',
  modelId: 'double',
  recipient: 'test:local',
  startedAt: 0,
  segments: [{ role: 'user', trust: 'user', text }],
  opened: [],
});

describe('runControl', () => {
  it('keeps the verdict of a control that passes', async () => {
    const exchange = exchangeWith();
    await runControl(exchange, new Scripted(pass), undefined);
    expect(exchange.ledger.summary()).toEqual({ injection: 'pass' });
  });

  it('throws the problem of a refusal and names the control', async () => {
    const exchange = exchangeWith();
    const refused = runControl(exchange, new Scripted(refuse), undefined);
    await expect(refused).rejects.toMatchObject({ code: 'GUARDIAN_PROMPT_BLOCKED', control: 'injection' });
    expect(exchange.ledger.summary()).toEqual({ injection: 'block' });
  });

  it('leaves a control that answers nothing owed', async () => {
    const exchange = exchangeWith();
    const silent = new Scripted(() => undefined);
    await runControl(exchange, silent, undefined);
    expect(exchange.ledger.close([silent])).toEqual([silent]);
    expect(exchange.ledger.summary()).toEqual({ injection: 'not_run' });
  });

  describe('when the control throws', () => {
    it('denies by default and keeps the cause for the log', async () => {
      const exchange = exchangeWith();
      const run = runControl(exchange, new Scripted(fail), undefined);
      await expect(run).rejects.toBeInstanceOf(ControlUnavailableException);
      await expect(run).rejects.toMatchObject({
        cause: expect.objectContaining({ message: 'model file missing' }),
      });
      expect(exchange.ledger.summary()).toEqual({ injection: 'error' });
    });

    it('goes on only when asked by name, and says so', async () => {
      const exchange = exchangeWith({ onError: 'allow' });
      await runControl(exchange, new Scripted(fail), undefined);
      expect(exchange.ledger.summary()).toEqual({ injection: 'error' });
    });

    it('degrades to the cheaper tier when there is one', async () => {
      const exchange = exchangeWith({ onError: 'degrade' });
      await expect(runControl(exchange, new WithCheaperTier(fail), undefined)).resolves.toEqual(pass());
    });

    it('denies when there is no cheaper tier', async () => {
      const exchange = exchangeWith({ onError: 'degrade' });
      await expect(runControl(exchange, new Scripted(fail), undefined)).rejects.toThrow(
        ControlUnavailableException,
      );
    });
  });

  describe('in shadow', () => {
    const future = { shadow: { until: '2999-01-01' } };

    it('reports a refusal as a flag and lets the exchange go on', async () => {
      const exchange = exchangeWith(future);
      await runControl(exchange, new Scripted(refuse), undefined);
      expect(exchange.ledger.runs).toMatchObject([
        { verdict: { kind: 'flag', reason: 'shadow', findings: { INJECTION: 1 } } },
      ]);
    });

    it('never changes the prompt', async () => {
      const call = callOf('mail ana@example.com');
      const rewriting = new Scripted((seen) => {
        seen!.segments[0]!.text = 'mail [EMAIL]';
        return transform({ EMAIL: 1 });
      });
      await runControl(exchangeWith(future), rewriting, call, { call });
      expect(call.segments[0]!.text).toBe('mail ana@example.com');
    });

    it('enforces after its end date', async () => {
      const exchange = exchangeWith({ shadow: { until: '2020-01-01' } });
      await expect(runControl(exchange, new Scripted(refuse), undefined)).rejects.toThrow(
        PromptBlockedException,
      );
    });
  });
});
