import { setImmediate } from 'node:timers/promises';
import { modelDouble, onEveryAdapter } from 'unseen-guardian/testing';
import { eventually } from '../support/sse';
import { hear, listen } from './listener';
import { readingDesks } from './reading-desk';

/** A model that never stops, and how much it has said. */
function endless(piece: string) {
  const said = { characters: 0 };
  async function* speak(): AsyncGenerator<string> {
    for (;;) {
      await setImmediate(); // as a socket would: the rest of the process has its turn
      said.characters += piece.length;
      yield piece;
    }
  }
  return { said, model: modelDouble({ speak }) };
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await setImmediate();
};

/** How much has arrived when the caller hangs up. */
const MOMENTS = [1, 500, 20_000];

onEveryAdapter((start) => {
  const open = readingDesks(start);

  it.each(MOMENTS)('stops when its caller hangs up after %d characters', async (characters) => {
    const { model, said } = endless('and so on ');
    const desk = await open({ model });
    const hangUp = new AbortController();
    const { received, ended } = listen(desk, { signal: hangUp.signal });
    const outcome = expect(ended).rejects.toThrow();
    await eventually(() => received.text.length >= characters);
    hangUp.abort();
    await outcome;
    await eventually(() => desk.settled().length === 1);

    expect(model.calls[0]!.aborted).toBe(true);
    expect(desk.settled()).toMatchObject([{ outcome: 'aborted', calls: [{ outcome: 'aborted' }] }]);
    await turns(100); // a piece that was asked for before is still on its way
    const atTheEnd = said.characters;
    await turns(100);
    expect(said.characters).toBe(atTheEnd);
  });

  it.each([
    ['as the host says', 'and so on ', { replies: { characters: 2_000 } }, 2_000],
    ['by itself', 'and so on '.repeat(500), {}, 500_000],
  ])('is ended %s', async (_how, piece, options, limit) => {
    const { model } = endless(piece);
    const desk = await open({ model, options });
    const { text, problems, record } = await hear(desk);

    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text.length).toBeGreaterThan(limit - piece.length - 16);
    expect(problems).toMatchObject([{ status: 422, code: 'GUARDIAN_REPLY_BLOCKED' }]);
    expect(record).toMatchObject({ outcome: 'stopped', controls: { 'unsafe-output': 'block' } });
    expect(model.calls[0]!.aborted).toBe(true);
  });

  it('does not hand on a whole answer that is too long', async () => {
    const model = modelDouble({ replies: ['and so on '.repeat(300)] });
    const desk = await open({ model, options: { replies: { characters: 2_000 } } });
    const { status, text, problems } = await hear(desk, { way: 'ask' });
    expect([status, text]).toEqual([422, '']);
    expect(problems).toMatchObject([{ code: 'GUARDIAN_REPLY_BLOCKED' }]);
  });

  it('ends when it falls silent in the middle of a word', async () => {
    async function* speak(): AsyncGenerator<string> {
      yield 'We open at ni';
      await new Promise(() => undefined);
    }
    const model = modelDouble({ speak });
    const desk = await open({ model, options: { replies: { silenceMs: 100 } } });
    const { text, problems, record } = await hear(desk);
    expect('We open at '.startsWith(text)).toBe(true);
    expect(problems).toMatchObject([{ status: 502, code: 'GUARDIAN_PROVIDER_FAILED' }]);
    expect(record).toMatchObject({ calls: [{ outcome: 'failed' }] });
  });
});
