import fc from 'fast-check';
import { type Exchange, type ModelCall } from 'unseen-guardian/kernel';
import { growsEvenly } from '../../../../test/support/growth';
import { UnsafeOutputControl } from './unsafe-output.control';
import { type OutputSink } from './unsafe-output.options';

const SINKS: readonly OutputSink[] = ['text', 'markdown', 'html'];

const open = (sink: OutputSink) =>
  new UnsafeOutputControl({ hosts: ['good.com'], sink }).open({} as Exchange, {} as ModelCall);

function inPieces(text: string, cuts: readonly number[], sink: OutputSink, channel: string) {
  const filter = open(sink);
  let [out, at] = ['', 0];
  for (const cut of [...cuts, text.length]) {
    out += filter.write(channel, text.slice(at, cut));
    at = cut;
  }
  return { out: out + filter.end(channel), verdict: filter.verdict() };
}

const parts = [
  ...[
    'Plain prose. ',
    'word',
    ' ',
    '\n',
    '\n\n',
    '!',
    '[',
    ']',
    '(',
    ')',
    ':',
    '<',
    '>',
    '`',
    '```',
    '~~~',
    '$',
    '|',
  ],
  ...['\\', '/', '//', '\t', '"', '&', '&#58;', '. ', '中', '👩‍💻', 'é', '- ', '> ', '  '],
  ...['https://evil.com/a?b', 'https://good.com/x', 'www.evil.com', 'evil.com/x', 'javascript:x', 'data:,x'],
  ...['![a](https://evil.com/i)', '[t](https://good.com)', '[t](//evil', '[1]: ', '](', '<https://good.com>'],
  ...[
    '<b onclick="x">',
    '</b>',
    '<img src=x>',
    '<h1>',
    '\u001b[31m',
    '\u001b]8;;',
    '\u0007',
    '\u009b',
    '\u202e',
  ],
  ...['\u200d', '\ufe0f', '\ud83d', '\udc69', '\u{e0041}', 'a'.repeat(300), 'x'.repeat(1_100)],
];
const texts = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...parts) }, fc.string({ maxLength: 6 })), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));
const channels = fc.constantFrom('text:0', 'reasoning:0', 'source:1.url', 'source:1.title', 'tool:c.0');

describe('the reply', () => {
  it('is the same however it was cut', () => {
    const property = fc.property(
      texts,
      fc.array(fc.nat()),
      fc.constantFrom(...SINKS),
      channels,
      (text, numbers, sink, channel) => {
        const cuts = numbers.map((number) => number % (text.length + 1)).sort((a, b) => a - b);
        const whole = inPieces(text, [], sink, channel);
        expect(inPieces(text, cuts, sink, channel)).toEqual(whole);
        expect(
          inPieces(
            text,
            Array.from(text, (_, at) => at),
            sink,
            channel,
          ),
        ).toEqual(whole);
      },
    );
    fc.assert(property, { numRuns: 1_500 });
  });

  it('names no host that is not allowed, and keeps no tag outside code', () => {
    const property = fc.property(texts, (text) => {
      const { out } = inPieces(text, [], 'markdown', 'text:0');
      expect(out).not.toMatch(/:\/\/evil\.com|\]\(\/\/evil(?:(?!\n\n)[^)])*\)|javascript:x/);
      if (!/[`~]/.test(out))
        expect(out.replace(/<https:\/\/good\.com[^\s<>]*>/g, '.')).not.toMatch(/<[a-z/!?]/i);
    });
    fc.assert(property, { numRuns: 1_500 });
  });

  it.each(['text', 'markdown'] as const)('has nothing left to take out for %s', (sink) => {
    const property = fc.property(texts, (text) => {
      const { out } = inPieces(text, [], sink, 'text:0');
      expect(inPieces(out, [], sink, 'text:0')).toEqual({ out, verdict: { kind: 'pass' } });
    });
    fc.assert(property, { numRuns: 1_500 });
  });
});

/** A filter in the middle of something. */
function begun(begin: string) {
  const filter = open('markdown');
  filter.write('text:0', begin);
  return filter;
}

/** How long all that a filter remembers is, written as JSON. */
const heldBy = (filter: object): number =>
  JSON.stringify([...(filter as { channels: Map<string, object> }).channels]).length;

describe('what is held', () => {
  it('is a word of plain prose at most', () => {
    const filter = open('markdown');
    const text = 'The quick brown fox (it is said) jumps over a lazy dog: 3.5 times, and/or more. '.repeat(5);
    let shown = 0;
    for (let at = 0; at < text.length; at++) {
      shown += filter.write('text:0', text[at]!).length;
      expect(at + 1 - shown).toBeLessThanOrEqual(8);
    }
  });

  it.each([
    ['address', 'See https://evil.com/', 'a'],
    ['destination', '[t](https://evil.com/', 'a'],
    ['definition', '[t]: https://evil.com/', 'a'],
    ['terminal string', '\u001b]8;;', 'a'],
    ['word', '', 'a'],
    ['line of code', '```\n<b', ' a'],
    ['text of a link', '[', 'a '],
    ['row of brackets', '', '['],
    ['row of links', '', ']('],
    ['row of tags', '`', '<b'],
    ['row of escapes', '', '&#58;'],
    ['row of hosts', '', 'a.'],
    ['row of addresses', '', 'https://good.com/'],
  ])('is bounded, and takes time in proportion, for a %s without an end', (_, begin, more) => {
    const endless = more.repeat(200_000 / more.length);
    const read = (text: string, filter = begun(begin)): number => {
      for (let at = 0; at < text.length; at += 20 * more.length) {
        filter.write('text:0', text.slice(at, at + 20 * more.length));
      }
      return heldBy(filter);
    };
    expect(read(endless) - heldBy(begun(begin))).toBeLessThan(20_000);
    expect(growsEvenly(endless, read)).toBe(true);
  });
});
