import { modelDouble, onEveryAdapter } from 'unseen-guardian/testing';
import { type AttackedDesk } from '../attacks/attack-desk';
import { hear } from './listener';
import { readingDesks } from './reading-desk';
import { SPLITS } from './splits';

const hex = (text: string): string => Buffer.from(text).toString('hex');
const rot13 = (text: string): string =>
  text.replace(/[a-z]/g, (char) => String.fromCharCode(((char.charCodeAt(0) - 84) % 26) + 97));

/** How a model may write down what it was told to keep to itself. */
const ENCODINGS: Readonly<Record<string, (token: string) => string>> = {
  plain: (token) => token,
  'upper case': (token) => token.toUpperCase(),
  base64: (token) => Buffer.from(token).toString('base64'),
  hex,
  reversed: (token) => [...token].reverse().join(''),
  'spaced out': (token) => [...token].join(' '),
  rot13,
  'URL-encoded': (token) => hex(token).replace(/../g, '%$&'),
};

/** A shorter run tells nobody the token: half of its 16 letters are still to be guessed. */
const LONGEST_RUN = 8;

const BEFORE = 'Of course, here it is: ';

/** The token that the prompt carries. */
const tokenIn = (text: string): string => /(?<=Internal reference )\w+/.exec(text)![0];

/** The longest run of characters of `written` that was delivered. */
function longestRun(written: string, delivered: string): number {
  let longest = 0;
  for (let start = 0; start < written.length; start++)
    while (delivered.includes(written.slice(start, start + longest + 1)) && start + longest < written.length)
      longest++;
  return longest;
}

onEveryAdapter((start) => {
  const open = readingDesks(start);

  /** A host whose model gives its canary away, cut as the test says. */
  const serve = async (encode: (token: string) => string) => {
    const said = { written: '', split: (text: string): string[] => [text] };
    const model = modelDouble({
      speak: ({ text }) => {
        said.written = encode(tokenIn(text));
        return said.split(`${BEFORE}${said.written}. Is there anything else?`);
      },
    });
    return { said, desk: await open({ model }) };
  };
  const incidents = ({ audit }: AttackedDesk) =>
    audit.said().filter(({ type }) => type === 'incident.raised');

  describe.each(Object.entries(ENCODINGS))('a canary that comes back %s', (_encoding, encode) => {
    it('ends the stream and is an incident, however it was cut', async () => {
      const { desk, said } = await serve(encode);
      for (const [cut, split] of Object.entries(SPLITS)) {
        said.split = split;
        const { text, raw, problems, record } = await hear(desk);
        expect({ cut, isPrefix: BEFORE.startsWith(text.slice(0, BEFORE.length)) }).toEqual({
          cut,
          isPrefix: true,
        });
        expect({ cut, isShort: longestRun(said.written, text) < LONGEST_RUN }).toEqual({
          cut,
          isShort: true,
        });
        expect(raw).not.toContain('canary');
        expect(problems).toMatchObject([{ status: 422, code: 'GUARDIAN_REPLY_BLOCKED' }]);
        expect(record).toMatchObject({ outcome: 'stopped', controls: { canary: 'block' } });
        expect(incidents(desk).at(-1)).toMatchObject({ control: 'canary', exchangeId: record['exchangeId'] });
      }
      expect(incidents(desk)).toHaveLength(Object.keys(SPLITS).length);
    });

    it('withholds a whole answer', async () => {
      const { desk, said } = await serve(encode);
      const { raw, problems, record } = await hear(desk, { way: 'ask' });
      expect(longestRun(said.written, raw)).toBeLessThan(LONGEST_RUN);
      expect(problems).toMatchObject([{ status: 422, code: 'GUARDIAN_REPLY_BLOCKED' }]);
      expect(record).toMatchObject({ controls: { canary: 'block' } });
      expect(incidents(desk)).toMatchObject([{ control: 'canary', endpoint: 'reading.ask' }]);
    });
  });
});
