import { PersonalDataReplyControl } from 'unseen-guardian/privacy';
import { type Exchange, ReplyBlockedException } from 'unseen-guardian/kernel';
import {
  MemoryAuditStore,
  type ModelDouble,
  modelDouble,
  obedientModel,
  onEveryAdapter,
  type RunningApp,
  TokenIssuer,
} from 'unseen-guardian/testing';
import { smallDesk } from '../support/small-desk';
import { eventsOf, eventually, openStream, type ServerEvent } from '../support/sse';

/** A reply control that stops the reply at a word. */
const stopsAt = (word: string) => ({
  name: 'personal-data.reply',
  open: (_exchange: Exchange) => {
    let seen = '';
    return {
      write: (_channel: string, piece: string) => {
        seen += piece;
        if (seen.includes(word)) throw new ReplyBlockedException();
        return piece;
      },
      end: () => '',
      verdict: () => ({ kind: 'pass' }) as const,
    };
  },
});

const collect = async (response: Response): Promise<ServerEvent[]> => {
  const events: ServerEvent[] = [];
  for await (const event of eventsOf(response)) events.push(event);
  return events;
};
const drain = async (events: AsyncIterable<ServerEvent>): Promise<void> => {
  for await (const event of events) void event;
};
const textOf = (events: readonly ServerEvent[]) =>
  events.flatMap(({ type, data }) => (type === 'message' ? [data] : [])).join('');

onEveryAdapter((start) => {
  let issuer: TokenIssuer;
  let audit: MemoryAuditStore;
  let desk: RunningApp | undefined;
  beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'small-desk' })));
  beforeEach(() => (audit = new MemoryAuditStore()));
  afterEach(async () => {
    await desk?.close();
    desk = undefined;
  });
  afterAll(() => issuer.stop());

  const serve = async (
    model: ModelDouble,
    replace: { token: unknown; value: unknown }[] = [],
  ): Promise<string> => {
    desk = await start(smallDesk({ issuer, model, options: { audit: { store: audit } } }), { replace });
    return `${desk.url}/desk/stream`;
  };
  const token = () => issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] });
  const settled = () => audit.said().find(({ type }) => type === 'exchange.settled');

  it('passes words on while the model still speaks', async () => {
    const model = modelDouble({
      chunks: ['We ', 'open ', 'at ', 'nine ', 'and ', 'close ', 'at ', 'five.'],
      paced: true,
    });
    const response = await openStream(await serve(model), token(), { text: 'When?' });
    const events = eventsOf(response);
    model.next(5);
    const first = await events.next();
    expect((first.value as ServerEvent).data).toContain('We');
    expect(settled()).toBeUndefined();
    model.next(10);
    const rest = [first.value as ServerEvent];
    for await (const event of events) rest.push(event);
    expect(textOf(rest)).toBe('We open at nine and close at five.');
  });

  it('gives the caller the real values back, though the model saw pseudonyms alone', async () => {
    const model = obedientModel();
    const text = 'Please repeat this: write to ana.petrova@example.com or call +49 30 901820.';
    const events = await collect(await openStream(await serve(model), token(), { text }));
    expect(textOf(events)).toContain('write to ana.petrova@example.com or call +49 30 901820.');
    for (const value of ['ana.petrova', '901820']) expect(model.calls[0]!.text).not.toContain(value);
  });

  it('ends a stopped stream with one guardrail event that gives nothing away', async () => {
    const model = modelDouble({ chunks: ['The ', 'code ', 'is ', 'SWORDFISH', ', ', 'keep it.'] });
    const url = await serve(model, [{ token: PersonalDataReplyControl, value: stopsAt('SWORDFISH') }]);
    const events = await collect(await openStream(url, token(), { text: 'What is the code?' }));

    expect(textOf(events)).toBe('The code is ');
    const guardrails = events.filter(({ type }) => type === 'guardrail');
    expect(guardrails).toHaveLength(1);
    const problem = JSON.parse(guardrails[0]!.data) as object;
    expect(problem).toMatchObject({ status: 422, code: 'GUARDIAN_REPLY_BLOCKED' });
    expect(problem).not.toHaveProperty('control');
    await eventually(() => !!settled());
    expect(settled()).toMatchObject({ outcome: 'stopped', code: 'GUARDIAN_REPLY_BLOCKED' });
  });

  it('aborts the model and settles when the client hangs up in mid-stream', async () => {
    const model = modelDouble({ chunks: ['We ', 'open ', 'at ', 'nine.'], paced: true });
    const hangUp = new AbortController();
    const response = await openStream(await serve(model), token(), { text: 'When?' }, hangUp.signal);
    const events = eventsOf(response);
    model.next(3);
    await events.next();
    hangUp.abort();
    await expect(drain(events)).rejects.toThrow();

    await eventually(() => model.calls[0]!.aborted);
    await eventually(() => !!settled());
    expect(settled()).toMatchObject({
      outcome: 'aborted',
      calls: [expect.objectContaining({ outcome: 'aborted' })],
    });
  });

  it('says so when the provider fails in mid-stream', async () => {
    // Of its last word a filter may still hold what a failure then overtakes.
    const chunks = ['We open at nine and close at ', 'five. '];
    const model = modelDouble({ chunks, fail: new Error('key sk-123 rejected'), paced: true });
    const stream = eventsOf(await openStream(await serve(model), token(), { text: 'When?' }));
    model.next(1);
    const events = [(await stream.next()).value as ServerEvent];
    model.next(9);
    for await (const event of stream) events.push(event);
    expect(textOf(events)).toMatch(/^We open at nine/);
    const last = events.at(-1)!;
    expect(last.type).toBe('guardrail');
    expect(JSON.parse(last.data)).toMatchObject({ status: 502, code: 'GUARDIAN_PROVIDER_FAILED' });
    expect(JSON.stringify(events)).not.toContain('sk-123');
  });
});
