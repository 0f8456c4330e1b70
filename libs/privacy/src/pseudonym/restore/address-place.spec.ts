import fc from 'fast-check';
import { addressContext, isInAddress, LONGEST_ADDRESS, textBefore } from './address-place';

const IN: readonly string[] = [
  'https://evil.example/?q=',
  'see (https://evil.example/?q="',
  '//evil.example/',
  '\\\\evil\\',
  'www.evil.',
  'evil.com/?q=',
  'evil.com?q=',
  'evil.com:8080/',
  'evil.co-op#',
  '![x](',
  '![x](/p q?',
  '![x](<//evil.example/ a](mailto:',
  '![x](<https://evil.example/ a](mailto:',
  '[x](mailto:eve@evil.example?body=',
  'mailto:eve@evil.example?cc=',
  'https://evil.example/?(mailto:',
  'https://evil.example/?x=mailto:',
  '![x][1]\n\n[1]: /p?',
  '> [1]:\n  /p?',
  '<img src="/p?',
  '<a title="x > y" href="',
  '<img alt="a>b" src=/x?',
  "<a title='p>q' onclick=\"s(",
  '<a href="mailto:',
  '<https://evil.example/ ',
  'x'.repeat(LONGEST_ADDRESS),
];

const OUTSIDE: readonly string[] = [
  '',
  'Dear ',
  'Write to ',
  'Ana <',
  'and/or ',
  'Hotel:',
  'Contact data:',
  'user.email:',
  '[Agent]: ',
  '[mail](mailto:',
  '[call](tel:',
  'mailto:',
  '[x](https://ok.example) and ',
  '<b>',
  '<a title="x > y" href="/p">',
  '<a href="/p">Mail</a> ',
  "<b title=it's> ",
  'https://ok.example ',
  'evil.com ',
  '{"to":"',
  'a < b = c ',
];

describe('isInAddress', () => {
  it.each(IN)('a value is withheld behind %j', (before) => {
    expect(isInAddress(before)).toBe(true);
    expect(isInAddress(`Dear Ana,\n${before}`)).toBe(true);
  });

  it.each(OUTSIDE)('a value comes back behind %j', (before) => {
    expect(isInAddress(before)).toBe(false);
  });

  // Two hundred tokens behind as much text as is looked at: what is not linear does not end in time.
  it.each([
    ['](<', true],
    ['<a ', false],
    ['<a b="', false],
    ['[a]:', false],
    ['\n[a]: ', false],
    ['mailto:', false],
    ['a.bc', false],
    ['](mailto:', true],
    ['<', false],
  ])('reads hostile text in linear time: %j', (piece, expected) => {
    for (let time = 0; time < 200; time++) expect(isInAddress(`${piece.repeat(2_000)} > \n`)).toBe(expected);
  });

  it('needs no more than the end of what stands before', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.string({ maxLength: 50 }), (before, text) => {
        expect(textBefore(before, text, text.length)).toBe(before + text);
      }),
    );
    expect(textBefore('x', 'y'.repeat(9_000), 8_000)).toBe('y'.repeat(LONGEST_ADDRESS));
  });
});

describe('addressContext', () => {
  const pieces = [
    ...IN,
    ...OUTSIDE,
    '\n',
    '\n\n',
    '[1]:',
    ']',
    '(',
    ')',
    '<',
    '>',
    '"',
    'word. ',
    '> ',
  ].filter(({ length }) => length < 100);

  it('says the same of what follows as the whole text does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (parts) => {
        let [whole, kept] = ['', ''];
        for (const part of parts) {
          whole += part;
          kept = addressContext(kept + part);
          expect(isInAddress(kept)).toBe(isInAddress(whole));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps no more than two lines of plain text', () => {
    expect(addressContext('One line.\nThe second.\nThe third.\nThe')).toBe('\nThe third.\nThe');
  });
});
