import { streamText } from 'ai';
import { ReplyBlockedException } from 'unseen-guardian/kernel';
import { modelDouble } from 'unseen-guardian/testing';
import { deskWith, type DeskSettings } from '../../test/fixture';
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
