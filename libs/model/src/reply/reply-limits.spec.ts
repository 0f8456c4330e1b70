import { streamText } from 'ai';
import { ReplyBlockedException } from 'unseen-guardian/kernel';
import { modelDouble } from 'unseen-guardian/testing';
import { deskWith, type DeskSettings } from '../../test/fixture';
import { type ReplyPart } from '../language-model.protocol';
import { assertReplyLimits } from './reply-limits';

const ASK = { prompt: [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] }] };
const desk = (double: Parameters<typeof modelDouble>[0], replies: DeskSettings['replies']) =>
  deskWith(modelDouble(double), { ...(replies && { replies }) });

async function told({ model, inside, exchange }: ReturnType<typeof desk>) {
  let text = '';
  const { textStream } = inside(() => streamText({ model, prompt: 'Hello', onError: () => undefined }));
  for await (const piece of textStream) text += piece;
  return { text, code: exchange.stopped?.code, summary: exchange.ledger.summary() };
}

describe('a reply that is too long', () => {
  const chunks = Array<string>(1_000).fill('word ');

  it('ends where the limit is', async () => {
    const { text, code, summary } = await told(desk({ chunks }, { characters: 100 }));
    expect(text).toBe('word '.repeat(20));
    expect(code).toBe('GUARDIAN_REPLY_BLOCKED');
    expect(summary).toMatchObject({ 'unsafe-output': 'block' });
  });

  it.each<[string, (at: number) => ReplyPart[]]>([
    ['one tool input without an end', (at) => [{ type: 'tool-input-delta', id: 'c', delta: `"${at}",` }]],
    [
      'many tool inputs without an end',
      (at) => [
        { type: 'tool-input-start', id: `c${at % 99}`, toolName: 'look' },
        { type: 'tool-input-delta', id: `c${at % 99}`, delta: '1,1,1' },
      ],
    ],
  ])('ends where the limit is, also while nothing can be handed on: %s', async (_what, piece) => {
    const endless = Array.from({ length: 200 }, (_, at) => piece(at)).flat();
    const { model, inside, exchange } = desk({ chunks: endless, hang: true }, { characters: 100 });
    const parts = [];
    for await (const part of (await inside(() => model.doStream(ASK))).stream) parts.push(part.type);
    expect(parts).toEqual(['stream-start', 'error', 'finish']);
    expect(exchange.ledger.summary()).toMatchObject({ 'unsafe-output': 'block' });
  });

  it('ends where the limit is, also while JSON is held', async () => {
    const { model, inside, exchange } = desk({ chunks, hang: true }, { characters: 100 });
    const asked = inside(() => model.doStream({ ...ASK, responseFormat: { type: 'json' } }));
    const parts = [];
    for await (const part of (await asked).stream) parts.push(part.type);
    expect(parts.slice(-2)).toEqual(['error', 'finish']);
    expect(exchange.stopped?.code).toBe('GUARDIAN_REPLY_BLOCKED');
  });

  it('is withheld when it comes whole, its reasoning counted too', async () => {
    const reasoning = { type: 'reasoning', text: 'r'.repeat(60) };
    const replies = [[reasoning, { type: 'text', text: 't'.repeat(60) }]];
    const { model, inside } = desk({ replies }, { characters: 100 });
    await expect(inside(() => model.doGenerate(ASK))).rejects.toBeInstanceOf(ReplyBlockedException);
  });

  it('is handed on when it just fits', async () => {
    const { text, code } = await told(desk({ chunks: chunks.slice(0, 20) }, { characters: 100 }));
    expect([text.length, code]).toEqual([100, undefined]);
  });
});

describe('a provider that says nothing', () => {
  it.each([
    ['before its reply', { hang: true }],
    ['in the middle of a stream', { chunks: ['Hello ', 'there'], hang: true }],
    ['between two chunks', { chunks: ['Hello ', 'there'], paced: true }],
  ])('has failed: %s', async (_when, double) => {
    const { code } = await told(desk(double, { silenceMs: 40 }));
    expect(code).toBe('GUARDIAN_PROVIDER_FAILED');
  });

  it('fails the one call that waits for a whole reply, and not the exchange', async () => {
    const { model, inside, exchange } = desk({ hang: true }, { silenceMs: 40 });
    await expect(inside(() => model.doGenerate(ASK))).rejects.toMatchObject({
      code: 'GUARDIAN_PROVIDER_FAILED',
    });
    expect([exchange.stopped, exchange.calls[0]!.outcome]).toEqual([undefined, 'failed']);
  });
});

it.each([{ characters: 0 }, { silenceMs: Number.NaN }, { characters: 1.5 }])(
  '%j does not start',
  (limits) => {
    expect(() => assertReplyLimits(limits)).toThrow(/whole number above zero/);
  },
);
