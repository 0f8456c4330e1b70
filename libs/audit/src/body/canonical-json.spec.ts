import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { canonicalBytes, type JsonValue } from './canonical-json';

const text = (value: JsonValue): string => canonicalBytes(value).toString('utf8');

describe('canonicalBytes', () => {
  it.each<[JsonValue, string]>([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ '10': 1, '9': 2, a: [] }, '{"10":1,"9":2,"a":[]}'],
    [[{ z: null, y: true }, 'x'], '[{"y":true,"z":null},"x"]'],
    // RFC 8785 §3.2.3: by UTF-16 code units, so the pair of an emoji comes before U+FB33.
    [
      {
        '\u20ac': 'Euro Sign',
        '\r': 'Return',
        '\ufb33': 'Dalet',
        '1': 'One',
        '\u{1f600}': 'Face',
        '\u0080': 'Control',
      },
      '{"\\r":"Return","1":"One","\u0080":"Control","\u20ac":"Euro Sign","\u{1f600}":"Face","\ufb33":"Dalet"}',
    ],
    // RFC 8785 appendix B.
    [
      [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27, -0],
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    ],
    ['\u000f\n"\\/\u20ac', '"\\u000f\\n\\"\\\\/\u20ac"'],
  ])('writes %j as RFC 8785 asks', (value, expected) => {
    expect(text(value)).toBe(expected);
  });

  // The package is ESM without a `require` condition, so the library cannot load it and Jest cannot either.
  it('writes the same bytes as the package `canonicalize`', () => {
    const values = fc.sample(fc.jsonValue({ stringUnit: 'grapheme' }), 200) as JsonValue[];
    const script = `import canonicalize from 'canonicalize';
      let input = ''; for await (const chunk of process.stdin) input += chunk;
      process.stdout.write(JSON.stringify(JSON.parse(input).map((value) => canonicalize(value))));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      input: JSON.stringify(values),
      cwd: __dirname,
    });
    expect(values.map((value) => text(JSON.parse(JSON.stringify(value)) as JsonValue))).toEqual(
      JSON.parse(output.toString('utf8')),
    );
  });
});
