import fc from 'fast-check';
import { JsonPlace, writingInto } from './json-place';

const VALUE = 'Jo "Bo" \\ Li\n\u0000';
const ESCAPED = JSON.stringify(VALUE).slice(1, -1);

describe('JsonPlace', () => {
  it.each([
    ['{"a":"', ESCAPED],
    ['[1,"x ', ESCAPED],
    ['\n ```json\n{"a":"', ESCAPED],
    ['{"a":"\\"', ESCAPED],
    ['{"a\\\\":"', ESCAPED],
    ['{"a":', VALUE],
    ['{"a":"b"} He said "', VALUE],
    ['[Ana] said "', VALUE],
    ['He said "', VALUE],
    ['``` x {"', VALUE],
    [`${' '.repeat(65)}{"`, VALUE],
    [`${' '.repeat(64)}{"`, ESCAPED],
    ['', VALUE],
  ])('writes a value behind %j', (text, written) => {
    expect(writingInto(text).write(VALUE, text.length)).toBe(written);
  });

  it('keeps any JSON JSON, however its text is cut', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.string({ unit: 'binary' }),
        cuts,
        fc.constantFrom('', '```json\n'),
        (value, name, sizes, fence) => {
          const text = fence + JSON.stringify([value, 'to ⟦ now', { '⟦': '⟦⟦' }]);
          const place = new JsonPlace();
          let out = '';
          for (let at = 0, turn = 0; at < text.length; turn++) {
            const piece = text.slice(at, at + sizes[turn % sizes.length]!);
            const { write, end } = writingInto(piece, place);
            out += piece.replace(/⟦/g, (_token, from: number) => write(name, from));
            end();
            at += piece.length;
          }
          const whole = writingInto(text);
          expect(out).toBe(text.replace(/⟦/g, (_token, at: number) => whole.write(name, at)));
          const [, said, named] = JSON.parse(out.slice(fence.length)) as [
            unknown,
            string,
            Record<string, string>,
          ];
          expect([said, named]).toEqual([`to ${name} now`, { [name]: name + name }]);
        },
      ),
    );
  });
});
