import fc from 'fast-check';
import { modelDouble } from 'unseen-guardian/testing';
import { guardedDesk } from '../bench/streams/guarded-desk';

/** A reply, before the pseudonym of the caller's address is known. */
type Reply = (pseudonym: string) => string;

/** Where a reply is cut, by its length. */
type Cuts = (length: number) => readonly number[];

const ADDRESS = 'ana.petrova@example.com';
const QUESTION = `I am writing from ${ADDRESS}. When do you open?`;
const KEY = 'ghp_' + '0123456789abcdefghijABCDEFGHIJ456789';

/** What all reply controls have something to do with. */
const PIECES: readonly Reply[] = [
  (pseudonym) => pseudonym,
  (pseudonym) => `[write](mailto:${pseudonym})`,
  ...[
    ...[
      'We open at nine. ',
      'word',
      ' ',
      '\n',
      '(',
      ')',
      '[',
      '](',
      '`',
      '<',
      '>',
      ':',
      '/',
      '中',
      '👩‍💻',
      '4',
      '-',
    ],
    ...[
      'bob.stone@mail.test',
      '4111 1111 1111 1111',
      '+49 30 901820',
      'https://evil.test/?q=',
      '![i](https://evil.test/i)',
    ],
    ...[
      '⟦EMAIL:MS25M8BFF2',
      '⟦EMAIL:MS25M8BFF2⟧',
      '<b onclick="x">',
      '\u001b[31m',
      '\u202e',
      KEY.slice(0, 12),
    ],
  ].map((piece) => () => piece),
];

function inPieces(text: string, cuts: readonly number[]): string[] {
  const ends = [...cuts, text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

/** What a caller gets of a reply that comes in pieces, and whether it was stopped. */
async function delivered(reply: Reply, cuts: Cuts): Promise<{ text: string; stopped: boolean }> {
  const model = modelDouble({
    speak: (call) => {
      const text = reply(/(?<=writing from )\S+(?=\.)/.exec(call.text)![0]);
      return inPieces(text, cuts(text.length));
    },
  });
  const { stream } = await guardedDesk(model)(QUESTION);
  let [text, stopped] = ['', false];
  for await (const part of stream as AsyncIterable<{ type: string; delta?: string }>) {
    if (part.type === 'error') stopped = true;
    if (part.type === 'text-delta') text += part.delta!;
  }
  return { text, stopped };
}

const uncut: Cuts = () => [];
const everywhere: Cuts = (length) => Array.from({ length: length - 1 }, (_, at) => at + 1);
const drawnCuts = fc.array(fc.nat()).map(
  (numbers): Cuts =>
    (length) =>
      numbers.map((number) => number % length).sort((a, b) => a - b),
);
const replies = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map(
  (pieces): Reply =>
    (pseudonym) =>
      pieces.map((piece) => piece(pseudonym)).join(''),
);

/** Every way to cut a text of this length: each bit says whether there is a cut behind its character. */
const everyCut = (length: number): Cuts[] =>
  Array.from(
    { length: 2 ** (length - 1) },
    (_, bits) => () => everywhere(length).filter((at) => bits & (1 << (at - 1))),
  );

describe('the text that leaves the whole line of reply controls', () => {
  it('has the value back, the made-up address out and no link to an unknown host', async () => {
    const reply: Reply = (pseudonym) =>
      `For ${pseudonym}, not for bob.stone@mail.test: [here](https://evil.test/a).`;
    const { text, stopped } = await delivered(reply, uncut);
    expect(stopped).toBe(false);
    expect(text).toContain(`For ${ADDRESS}, not for `);
    expect(text).not.toMatch(/bob\.stone|evil\.test/);
  });

  it('is that of the whole reply, wherever a drawn reply is cut', async () => {
    const property = fc.asyncProperty(replies, drawnCuts, async (reply, cuts) => {
      const whole = await delivered(reply, uncut);
      expect(await delivered(reply, cuts)).toEqual(whole);
      expect(await delivered(reply, everywhere)).toEqual(whole);
    });
    await fc.assert(property, { numRuns: 100 });
  });

  it.each(['a@b.de [', '<b>4111 ', '`c`a.de/', '\u202e+49 3 (/'])(
    'is that of the whole reply for all ways to cut %j',
    async (text) => {
      const whole = await delivered(() => text, uncut);
      for (const cuts of everyCut(text.length)) expect(await delivered(() => text, cuts)).toEqual(whole);
    },
  );

  it('ends before a key, wherever the key is cut', async () => {
    const property = fc.asyncProperty(drawnCuts, async (cuts) => {
      const { text, stopped } = await delivered(() => `Your key is ${KEY}, keep it.`, cuts);
      expect(stopped).toBe(true);
      expect('Your key is '.startsWith(text)).toBe(true);
    });
    await fc.assert(property, { numRuns: 50 });
  });
});
