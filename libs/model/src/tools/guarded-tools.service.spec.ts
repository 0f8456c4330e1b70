import { Logger } from '@nestjs/common';
import { generateText, stepCountIs } from 'ai';
import { findExchange, type ModelMessage } from 'unseen-guardian/kernel';
import { FixedClock, modelDouble } from 'unseen-guardian/testing';
import { callOf, DECLARED, toolDesk, type ToolDesk, type ToolDeskSettings } from '../../test/tool-fixture';
import { RECIPIENT } from '../../test/fixture';
import { Approvals } from '../approval/approvals.service';
import { findGuardianException } from '../failure/find-guardian-exception';
import { type ProviderModel } from '../language-model.protocol';

const FIND = callOf('orders_find', { id: '42' });
const PAY = callOf('bills_pay', { id: '7' });

const ask = ({ model, guarded, inside }: ToolDesk, prompt = 'Go on.') =>
  inside(() =>
    generateText({ model, prompt, tools: guarded.for(), stopWhen: stepCountIs(5), maxRetries: 0 }),
  );

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'none',
    (error: unknown) => findGuardianException(error)?.code ?? (error as Error).message,
  );

describe('the tools of an exchange', () => {
  it('are those that the endpoint allows, under the names that models know', () => {
    const desk = toolDesk(modelDouble(), { tools: ['orders.find', 'mail.send'] });
    const set = desk.inside(() => desk.guarded.for());
    expect(Object.keys(set)).toEqual(['orders_find', 'mail_send']);
    expect(set['orders_find']).toMatchObject({
      description: 'Finds an order',
      inputSchema: DECLARED[0]!.input,
    });
    expect(Object.keys(desk.inside(() => desk.guarded.for('mail.send')))).toEqual(['mail_send']);
  });

  it('are no others', () => {
    const desk = toolDesk(modelDouble(), { tools: ['orders.find'] });
    expect(() => desk.inside(() => desk.guarded.for('notes.add'))).toThrow(
      /"desk\.ask" does not allow.*"notes\.add"/,
    );
    expect(() => desk.guarded.for()).toThrow(/no exchange/i);
  });

  it('run inside the exchange, and are traced into the next prompt', async () => {
    const seen: unknown[] = [];
    const desk = toolDesk(modelDouble({ replies: [[FIND], 'Done.'] }), {
      answers: { 'orders.find': () => seen.push(findExchange()) },
    });
    await ask(desk);
    expect(seen).toEqual([desk.exchange]);
    const { nodes, edges } = desk.exchange.lineage;
    const result = nodes.find(({ store }) => store === 'tool:orders.find')!;
    expect(edges.find(({ source }) => source === result)!.target).toMatchObject({
      ...{ store: 'prompt', locator: desk.exchange.calls[1]!.id },
    });
  });

  it.each<[string, unknown, string]>([
    ['text', 'x'.repeat(1_000_000), 'x'.repeat(100)],
    ['JSON', { list: Array(100_000).fill('0123456') }, '{"list":["0123456"'],
  ])('hand a megabyte of %s on as its beginning, and say so', async (_, answer, begin) => {
    const double = modelDouble({ replies: [[FIND], 'Done.'] });
    await ask(toolDesk(double, { answers: { 'orders.find': answer } }));
    const { text } = double.calls[1]!;
    expect(text).toContain(begin);
    expect(text).toContain('[The rest was left out: the result has more than 50000 characters.]');
    expect(text.length).toBeLessThan(52_000);
  });
});

describe('a tool that fails', () => {
  beforeAll(() => void Logger.overrideLogger(false));

  const fails = (error: unknown) => () => {
    throw error;
  };

  it.each<[string, ToolDeskSettings, string]>([
    [
      'with an error',
      { answers: { 'orders.find': fails(new Error('ana@example.com')) } },
      'The tool could not do this.',
    ],
    [
      'with no error',
      { answers: { 'orders.find': fails('ana@example.com') } },
      'The tool could not do this.',
    ],
    [
      'with a promise',
      { answers: { 'orders.find': () => Promise.reject(new Error('x')) } },
      'The tool could not do this.',
    ],
    ['with what is no JSON', { answers: { 'orders.find': () => 1n } }, 'The tool could not do this.'],
    [
      'to answer in time',
      {
        answers: { 'orders.find': () => new Promise(() => undefined) },
        options: { limits: { timeMs: 20 } },
      },
      'The tool took too long.',
    ],
  ])('%s tells the model a plain sentence', async (_case, settings, sentence) => {
    const double = modelDouble({ replies: [[FIND], 'Sorry.'] });
    // The clock stands still: only the tool takes time.
    const { steps } = await ask(toolDesk(double, { ...settings, clock: new FixedClock() }));
    const failure = steps[0]!.content.find(({ type }) => type === 'tool-error');
    const told = failure && 'error' in failure && (failure.error as Error).message;
    expect(told).toBe(sentence);
    expect(JSON.stringify(failure)).not.toContain('ana@example.com');
    expect(double.calls[1]!.text).toContain(sentence);
  });
});

describe('a call that no reply asked for', () => {
  const MESSAGES: readonly ModelMessage[] = [{ role: 'user', content: 'Go on.' }];

  /** Asks through the door for other SDKs, which run tools themselves. */
  async function asked(settings: ToolDeskSettings = {}) {
    const desk = toolDesk(modelDouble(), settings);
    const request = { model: 'm-1', recipient: RECIPIENT, messages: MESSAGES };
    const { content } = await desk.exchange.callModel(request, async () => ({
      content: [{ type: 'tool-call', id: 'c1', name: 'orders_find', input: '{"id":"42"}' }],
      finish: 'tool-calls',
    }));
    const run = (change: object = {}) => desk.inside(() => desk.guarded.run({ ...CALL, ...change }));
    return { desk, content, run };
  }
  const CALL = { id: 'c1', name: 'orders_find', input: '{"id":"42"}' };

  it('is not the one that did, which runs once', async () => {
    const { desk, content, run } = await asked({ answers: { 'orders.find': { total: 3 } } });
    expect(content).toEqual([{ type: 'tool-call', ...CALL }]);
    expect(await run()).toEqual({ total: 3 });
    expect(await codeOf(run())).toBe('GUARDIAN_TOOL_DENIED');
    expect(desk.ran).toEqual([['orders.find', { id: '42' }]]);
  });

  it.each([
    ['another id', { id: 'c2' }],
    ['another tool', { name: 'desk_look' }],
    ['no tool', { name: 'orders_drop' }],
    ['other arguments', { input: { id: '43' } }],
    ['no JSON', { input: '{"id' }],
  ])('is denied: %s', async (_, change) => {
    const { desk, run } = await asked();
    expect(await codeOf(run(change))).toBe('GUARDIAN_TOOL_DENIED');
    expect(desk.ran).toEqual([]);
    expect(desk.exchange.ledger.runs.at(-1)).toMatchObject({
      step: 'run',
      verdict: { reason: 'not-admitted' },
    });
    expect(await run({ name: 'orders.find', input: { id: '42' } })).toBe('done');
  });

  it('is denied to whoever calls the tool of the set by hand', async () => {
    const desk = toolDesk(modelDouble());
    const { orders_find } = desk.inside(() => desk.guarded.for());
    expect(await codeOf(orders_find!.execute({ id: '42' }, { toolCallId: 'c1' }))).toBe(
      'GUARDIAN_TOOL_DENIED',
    );
    expect(await codeOf(orders_find!.execute({ id: '42' }, undefined))).toBe('GUARDIAN_TOOL_DENIED');
    expect(desk.ran).toEqual([]);
  });
});

describe('tools inside of tools', () => {
  /** Every tool asks the model again, which asks for a tool again. */
  const nested = (provider: ProviderModel, settings: ToolDeskSettings = {}) => {
    const desk: ToolDesk = toolDesk(provider, {
      answers: { 'desk.look': async () => (await ask(desk, 'Deeper.')).text },
      ...settings,
    });
    return desk;
  };
  let id = 0;
  const look = () => [callOf('desk_look', { more: ++id }, `c${id}`)];

  it('end at the depth that is allowed', async () => {
    const desk = nested(modelDouble({ replies: [look(), look(), look(), 'Done.'] }));
    expect((await ask(desk)).text).toBe('Done.');
    expect(desk.ran).toHaveLength(2);
    expect(desk.exchange.ledger.runs.find(({ verdict }) => verdict.kind === 'block')!.verdict.reason).toBe(
      'limit:depth',
    );
  });

  it('reach the person who has to approve', async () => {
    const desk = nested(modelDouble({ replies: [look(), [PAY], 'Done.'] }));
    expect(await codeOf(ask(desk))).toBe('GUARDIAN_APPROVAL_REQUIRED');
    expect(desk.ran.map(([name]) => name)).toEqual(['desk.look']);
    expect(desk.exchange.stopped?.toProblem().approval).toMatchObject({ tool: 'bills.pay' });
  });
});

describe('an approved call', () => {
  /** The token that a paused exchange gave to its caller, and what came to be of it. */
  async function paused() {
    const approvals = new Approvals();
    const error = await ask(toolDesk(modelDouble({ replies: [[PAY]] }), { approvals })).catch(
      (each: unknown) => each,
    );
    const { token } = findGuardianException(error)!.toProblem().approval!;
    const resume = (settings: ToolDeskSettings = {}) => {
      const desk = toolDesk(modelDouble(), {
        approvals,
        answers: { 'bills.pay': { paid: true } },
        ...settings,
      });
      return { desk, result: desk.inside(() => desk.guarded.resume(desk.exchange, token)) };
    };
    return { resume };
  }

  it('runs once, with the arguments that were shown', async () => {
    const { resume } = await paused();
    const { desk, result } = resume();
    expect(await result).toEqual({ paid: true });
    expect(desk.ran).toEqual([['bills.pay', { id: '7' }]]);
    expect(desk.exchange.ledger.runs.at(-1)).toMatchObject({
      name: 'tools',
      step: 'resume',
      verdict: { kind: 'pass' },
    });
    expect(await codeOf(resume().result)).toBe('GUARDIAN_APPROVAL_DENIED');
  });

  it.each<[string, string, ToolDeskSettings]>([
    ['whose endpoint does not allow it', 'not-allowed', { tools: ['orders.find'] }],
    ['beyond a limit', 'limit:repeats', { options: { limits: { repeats: 0.5 } } }],
  ])('is checked again: one %s', async (_, reason, settings) => {
    const { desk, result } = (await paused()).resume(settings);
    expect(await codeOf(result)).toBe('GUARDIAN_TOOL_DENIED');
    expect([desk.ran, desk.exchange.ledger.runs.at(-1)!.verdict.reason]).toEqual([[], reason]);
  });
});
