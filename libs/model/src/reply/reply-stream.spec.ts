import fc from 'fast-check';
import { streamText } from 'ai';
import { ProviderFailedException, ReplyBlockedException } from 'unseen-guardian/kernel';
import { ASK, deskOf, partsOf } from '../../test/stream-fixture';
import { type ReplyPart } from '../language-model.protocol';

const textOf = (parts: readonly ReplyPart[]) =>
  parts.flatMap(({ type, delta }) => (type === 'text-delta' ? [delta] : [])).join('');
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on('unhandledRejection', onUnhandled));
afterAll(async () => {
  await settled();
  process.off('unhandledRejection', onUnhandled);
  expect(unhandled).toEqual([]);
});

describe('a streamed reply', () => {
  it('is the filtered whole, however it was cut', async () => {
    const piece = fc.constantFrom('SECRET', 'SEC', 'RET', ' and ', 'FOR', 'S', 'é🙂');
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 8 }),
        fc.array(fc.nat(6), { maxLength: 30 }),
        async (pieces, cuts) => {
          const whole = pieces.join('');
          const chunks: string[] = [];
          let at = 0;
          for (const cut of cuts) chunks.push(whole.slice(at, (at += cut)));
          chunks.push(whole.slice(at));
          const expected = whole.replaceAll('SECRET', '[w]');
          expect(textOf(await partsOf(deskOf({ chunks })))).toBe(expected);
          const desk = deskOf({ replies: [whole] });
          const { content } = await desk.inside(() => desk.model.doGenerate(ASK));
          expect(content[0].text).toBe(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('arrives while the model still writes, all but what is undecided', async () => {
    const desk = deskOf({ chunks: ['We open ', 'at nine SEC', 'RET.'], paced: true });
    const { stream } = await desk.open();
    const reader = stream.getReader();
    const next = async () => ((await reader.read()) as { value: ReplyPart }).value;
    expect([(await next()).type, (await next()).type]).toEqual(['stream-start', 'text-start']);
    desk.double.next();
    expect((await next()).delta).toBe('We open ');
    desk.double.next();
    expect((await next()).delta).toBe('at nine ');
    desk.double.next();
    expect((await next()).delta).toBe('[w].');
    expect([(await next()).type, (await next()).type]).toEqual(['text-end', 'finish']);
    expect((await reader.read()).done).toBe(true);
    expect(desk.exchange.ledger.summary()).toMatchObject({ 'personal-data.reply': 'transform' });
    expect(desk.exchange.calls[0]).toMatchObject({ outcome: 'completed', usage: { outputTokens: 3 } });
  });

  it('hands on held text before the end of its block', async () => {
    const parts = await partsOf(deskOf({ chunks: ['a SEC'] }));
    expect(parts.slice(2, 5)).toEqual([
      { type: 'text-delta', id: '0', delta: 'a ' },
      { type: 'text-delta', id: '0', delta: 'SEC' },
      { type: 'text-end', id: '0' },
    ]);
  });

  it('carries nothing of the provider’s wire', async () => {
    const chunks = [
      {
        type: 'finish',
        finishReason: { unified: 'stop' },
        usage: { raw: { a: 1 } },
        providerMetadata: { openai: { logprobs: ['SECRET'], responseId: 'r' } },
      },
    ];
    const desk = deskOf({ chunks: ['SECRET', ...chunks], raw: true });
    const result = await desk.open();
    expect(result).not.toHaveProperty('request');
    const parts = await partsOf(deskOf({ chunks: ['SECRET', ...chunks], raw: true }));
    expect(JSON.stringify(parts)).not.toMatch(/SECRET|raw/);
    expect(parts.at(-1)).toMatchObject({ providerMetadata: { openai: { responseId: 'r' } } });
  });

  it('filters reasoning and sources too', async () => {
    const chunks = [
      { type: 'reasoning-start', id: 'r' },
      { type: 'reasoning-delta', id: 'r', delta: 'SECR' },
      { type: 'reasoning-delta', id: 'r', delta: 'ET' },
      {
        type: 'reasoning-end',
        id: 'r',
        providerMetadata: { anthropic: { signature: 'sig', text: 'SECRET' } },
      },
      { type: 'source', sourceType: 'url', id: 's', url: 'https://a.example/SECRET', title: 'SECRET' },
    ];
    const parts = await partsOf(deskOf({ chunks }));
    expect(parts.slice(1, -1)).toEqual([
      { type: 'reasoning-start', id: 'r' },
      { type: 'reasoning-delta', id: 'r', delta: '[w]' },
      { type: 'reasoning-end', id: 'r', providerMetadata: { anthropic: { signature: 'sig' } } },
      { type: 'source', sourceType: 'url', id: 's', url: 'https://a.example/[w]', title: '[w]' },
    ]);
  });
});

describe('a stream that must stop', () => {
  it('ends with the reason and a finish, stops the exchange and the provider, and says nothing else', async () => {
    const desk = deskOf({ chunks: ['Hello ', 'FORB', 'IDDEN', ' more'] });
    const parts = await partsOf(desk);
    expect(textOf(parts)).toBe('Hello ');
    const [error, finish] = parts.slice(-2);
    expect(error).toEqual({ type: 'error', error: expect.any(ReplyBlockedException) });
    expect(finish).toMatchObject({ type: 'finish', finishReason: { unified: 'content-filter' } });
    expect(desk.exchange.stopped).toBe(error!.error);
    expect(JSON.stringify(desk.exchange.stopped!.toProblem())).not.toMatch(/personal|FORB/);
    expect(desk.double.calls[0]!.aborted).toBe(true);
    expect(desk.exchange.calls[0]!.outcome).toBe('blocked');
    expect(desk.exchange.ledger.summary()).toMatchObject({ 'personal-data.reply': 'block' });
  });

  it('neither ends in silence nor takes the process down with the AI SDK', async () => {
    const { model, inside, exchange } = deskOf({ chunks: ['Hello ', 'FORBIDDEN'] });
    const errors: unknown[] = [];
    const result = inside(() =>
      streamText({ model, prompt: 'Hello', onError: ({ error }) => void errors.push(error) }),
    );
    let text = '';
    for await (const delta of result.textStream) text += delta;
    expect(text).toBe('Hello ');
    expect(errors).toEqual([exchange.stopped]);
    expect(await result.finishReason).toBe('content-filter');
  });

  it.each([
    ['a file', { type: 'file', mediaType: 'image/png', data: 'AAAA' }],
    ['a tool result of the provider', { type: 'tool-result', toolCallId: 'c', toolName: 't', result: 'x' }],
    ['a part nobody knows', { type: 'constructor' }],
  ])('stops at %s', async (_, chunk) => {
    const parts = await partsOf(deskOf({ chunks: [chunk] }));
    expect(parts.at(-2)!.error).toMatchObject({ code: 'GUARDIAN_REPLY_BLOCKED' });
    const desk = deskOf({ replies: [[chunk]] });
    await expect(desk.inside(() => desk.model.doGenerate(ASK))).rejects.toBeInstanceOf(ReplyBlockedException);
    expect(desk.exchange.calls[0]!.outcome).toBe('blocked');
  });

  it.each([
    ['throws in the middle', { chunks: ['Hello '], fail: new Error('private words') }],
    ['sends an error', { chunks: ['Hello ', { type: 'error', error: 'private words' }] }],
    ['breaks off without an end', { chunks: ['Hello '], breaksOff: true }],
  ])('says that the provider failed when it %s', async (_, options) => {
    const desk = deskOf(options);
    const parts = await partsOf(desk);
    expect(parts.at(-2)!.error).toBeInstanceOf(ProviderFailedException);
    expect(parts.at(-1)).toMatchObject({ finishReason: { unified: 'error' } });
    expect(JSON.stringify(parts)).not.toContain('private');
    expect(desk.exchange.stopped).toBeInstanceOf(ProviderFailedException);
    expect(desk.exchange.calls[0]!.outcome).toBe('failed');
  });
});

describe('a caller who hangs up', () => {
  it('aborts the provider at once, even when nobody reads', async () => {
    const desk = deskOf({ chunks: ['Hello '], hang: true });
    const { stream } = await desk.open();
    const reader = stream.getReader();
    for (let part = 0; part < 3; part++) await reader.read();
    const pending = reader.read();
    desk.exchange.abort();
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
    expect(desk.double.calls[0]!.aborted).toBe(true);
    expect(desk.exchange.calls[0]).toMatchObject({ outcome: 'aborted', replyDigest: expect.any(String) });
    expect(desk.exchange.ledger.summary()).toMatchObject({ 'personal-data.reply': 'pass' });
  });

  it('settles a stream that was never read', async () => {
    const desk = deskOf({ chunks: ['Hello '] });
    await desk.open();
    desk.exchange.abort();
    expect(desk.exchange.calls[0]!.outcome).toBe('aborted');
  });

  it('may also cancel the stream', async () => {
    const desk = deskOf({ chunks: ['Hello '], hang: true });
    const { stream } = await desk.open();
    await stream.cancel();
    await settled();
    expect(desk.double.calls[0]!.aborted).toBe(true);
    expect(desk.exchange.calls[0]!.outcome).toBe('aborted');
  });

  it('may cancel it while a read is pending, which is no failure', async () => {
    const desk = deskOf({ chunks: ['Hello '], hang: true });
    const reader = (await desk.open()).stream.getReader();
    for (let part = 0; part < 3; part++) await reader.read();
    const pending = reader.read();
    await reader.cancel();
    expect(await pending).toMatchObject({ done: true });
    await settled();
    expect(desk.exchange.stopped).toBeUndefined();
    expect(desk.exchange.calls[0]!.outcome).toBe('aborted');
  });

  it('ends a text stream of the AI SDK without taking the process down', async () => {
    const desk = deskOf({ chunks: ['Hello '], hang: true });
    const result = desk.inside(() =>
      streamText({ model: desk.model, prompt: 'Hello', onError: () => undefined }),
    );
    const read = async () => {
      for await (const delta of result.textStream) if (delta) desk.exchange.abort();
    };
    await read().catch(({ name }: Error) => expect(name).toBe('AbortError'));
    await settled();
    expect(desk.exchange.calls[0]!.outcome).toBe('aborted');
  });
});
