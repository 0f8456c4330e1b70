import fc from 'fast-check';
import { normalise } from './normalise';

describe('normalise', () => {
  it.each([
    ['IGNORE  All\t\tRules', 'ignore all rules'],
    ['a \n  b', 'a\nb'],
    ['ｉｇｎｏｒｅ', 'ignore'],
    ['i\u200bg\u00adn\u202eo\u2060re', 'ignore'],
    ['ig\u{e0061}nore', 'ignore'],
    ['іgnоrе', 'ignore'],
    ['ιgnοrε', 'ignore'],
    ['précédentes, früheren, voçê', 'precedentes, fruheren, voce'],
    ['ﬁle ß', 'file ss'],
    ['𝐢𝐠𝐧𝐨𝐫𝐞', 'ignore'],
    ['\ufeffx', 'x'],
    ['\ufdfa ㍿', '\ufdfa 株式会社'],
    ['한글 中文', '한글 中文'],
  ])('%j reads %j', (text, plain) => {
    expect(normalise(text).text).toBe(plain);
  });

  it('leads every span back to the original', () => {
    const text = 'Please  іg\u200bnоre ﬁles';
    const normalised = normalise(text);
    const at = normalised.text.indexOf('ignore');
    const { start, end } = normalised.original(at, at + 6);
    expect(text.slice(start, end)).toBe('іg\u200bnоre');
  });

  it('keeps spans inside the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const view = normalise(text);
        const plain = view.text;
        let last = 0;
        for (let index = 0; index < plain.length; index++) {
          const { start, end } = view.original(index, index + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it('reads plain ASCII as it reads it inside a text that is not plain', () => {
    const ascii = fc.stringMatching(/^[\x20-\x7e\n]*$/);
    fc.assert(
      fc.property(ascii, (text) => {
        const [plain, mixed] = [normalise(`${text}.`), normalise(`${text}.é`)];
        expect(mixed.text).toBe(`${plain.text}e`);
        for (let index = 0; index < plain.text.length; index++) {
          expect(plain.original(index, index + 1)).toEqual(mixed.original(index, index + 1));
        }
      }),
    );
  });
});
