import fc from 'fast-check';
import { SECRET_FORMATS, scanSecrets } from 'unseen-guardian/detection';
import { ReplyBlockedException } from 'unseen-guardian/kernel';
import { growsEvenly } from '../../../../test/support/growth';
import { aCall, anExchange } from '../../spec/exchange.fixture';
import { type SecretAction } from './secret-leak.options';
import { SecretsReplyControl } from './secrets-reply.control';

const open = (reply: SecretAction) => new SecretsReplyControl({ reply }).open(anExchange(), aCall());

/** Made up, and put together here so that no scanner takes this file for a leak. */
const TOKEN = ['k3j4h5g6', 'f7d8s9a0'].join('');
const GITHUB = ['ghp_', 'a8Kd02mZx71QpLw93vNt', 'Yb46RsHc5EfGuJ01'].join('');
const KEY = `-----BEGIN ${'PRIVATE'} KEY-----\n${'MIIEvQIBADANBgkq\n'.repeat(8)}-----END ${'PRIVATE'} KEY-----`;

function stream(pieces: readonly string[], action: SecretAction = 'redact'): string {
  const filter = open(action);
  return pieces.map((piece) => filter.write('text:0', piece)).join('') + filter.end('text:0');
}

function cut(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let at = 0, turn = 0; at < text.length; at += sizes[turn++ % sizes.length]!)
    pieces.push(text.slice(at, at + sizes[turn % sizes.length]!));
  return pieces;
}

/** What the secrets of a whole text are replaced by. */
const redacted = (text: string): string =>
  scanSecrets(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[SECRET]${rest.slice(end)}`,
    text,
  );

const SECRETS = [
  GITHUB,
  KEY,
  `DB_PASSWORD="kJ8! mmq2"`,
  `PASSWORD=s3cr3t!x`,
  `{"api_key": "${TOKEN}"}`,
  `postgres://app:pa55 word!@db.example/main`,
  `https://bob:kJ8mmq2!@git.example.com/x.git`,
  `curl -u admin:kJ8mmq2! https://x.example`,
  `The temporary password is lid13!fnG.`,
  `密码是Abc12345x`,
  `use ${TOKEN} to call the acme API please`,
  JSON.stringify({ key: KEY }),
  `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${'MIIEvQIBADANBgkq'.repeat(9)}`,
];
const PROSE = [
  'Dear customer,',
  'the order 4711 is on its way.',
  '\n\n',
  "don't worry: it's fine",
  '你好世界',
  '👍🏽',
];

const replies = fc
  .array(fc.constantFrom(...SECRETS, ...PROSE, ...PROSE), { maxLength: 8 })
  .map((parts) => parts.join('\n'));
const sizes = fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 6 });

/** Pieces that begin secrets, quotes and blocks without ending them. */
const fragment = fc.oneof(
  fc.constantFrom(
    ...[
      'password',
      ' is ',
      '="',
      '"',
      "'",
      ': ',
      '=',
      '://',
      'postgres://u:p',
      '@',
      ' api ',
      'token ',
      'use ',
    ],
    ...[
      '-----BEGIN ',
      '-----',
      'PRIVATE KEY-----',
      'FlyV1 ',
      'fm2_',
      GITHUB.slice(0, 12),
      TOKEN,
      '密',
      '码是',
      ' ',
    ],
    ...['\n', '\\n', 'Hunter22!', 'correct horse', '1', 'x'.repeat(40)],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const hostile = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));

describe('SecretsReplyControl', () => {
  it('redacts each secret and counts it by its kind', () => {
    const filter = open('redact');
    const text = `Use ${GITHUB} or:\n${KEY}\nDone.`;
    expect(filter.write('text:0', text) + filter.end('text:0')).toBe('Use [SECRET] or:\n[SECRET]\nDone.');
    expect(filter.verdict()).toEqual({
      kind: 'transform',
      findings: { SECRET_GITHUB: 1, SECRET_PRIVATE_KEY: 1 },
    });
  });

  it('redacts in a stream what is found in the whole text', () => {
    fc.assert(
      fc.property(replies, sizes, (reply, cuts) => {
        expect(stream(cut(reply, cuts))).toBe(redacted(reply));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same text for any reply and any chunking', () => {
    fc.assert(
      fc.property(hostile, sizes, (reply, cuts) => {
        expect(stream(cut(reply, cuts))).toBe(stream([reply]));
      }),
      { numRuns: 2000 },
    );
  });

  it('delivers no character of a secret when it ends the reply', () => {
    fc.assert(
      fc.property(replies, sizes, (reply, cuts) => {
        const filter = open('block');
        const [first] = scanSecrets(reply);
        let out = '';
        const read = () => {
          for (const piece of cut(reply, cuts)) out += filter.write('text:0', piece);
          out += filter.end('text:0');
        };
        if (first) expect(read).toThrow(ReplyBlockedException);
        else read();
        expect(reply.slice(0, first?.start ?? reply.length).startsWith(out)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('ends the reply before a secret in chunk 4 of 30', () => {
    const filter = open('block');
    const chunks = Array.from({ length: 30 }, (_, index) => (index === 3 ? ` ${GITHUB}` : ` word${index}`));
    let out = '';
    const read = () => chunks.forEach((chunk) => (out += filter.write('text:0', chunk)));
    expect(read).toThrow(ReplyBlockedException);
    expect(out).toBe(' word0 word1 word2 ');
  });

  it.each(SECRET_FORMATS.map(({ rule, example }) => [rule, example] as const))(
    '%s leaves nowhere',
    (_rule, example) => {
      const text = `Here: ${example} .`;
      fc.assert(
        fc.property(sizes, (cuts) => expect(stream(cut(text, cuts))).toBe(redacted(text))),
        { numRuns: 3 },
      );
    },
  );

  it('holds a word of prose back, not more', () => {
    const filter = open('block');
    const text =
      'Dear customer, thank you for your order of last week; the parcel left our house this morning. '.repeat(
        9,
      );
    let delivered = 0;
    const held = [...text].map((character, index) => {
      delivered += filter.write('text:0', character).length;
      return index + 1 - delivered;
    });
    expect(held.sort((a, b) => a - b)[Math.floor(held.length / 2)]).toBeLessThanOrEqual(4);
    expect(Math.max(...held)).toBeLessThanOrEqual(10);
  });

  it('keeps channels apart', () => {
    const filter = open('redact');
    expect(filter.write('text:0', GITHUB.slice(0, 20))).toBe('');
    expect(filter.write('reasoning:0', 'All well. ')).toBe('All well. ');
    expect(filter.write('text:0', `${GITHUB.slice(20)} `) + filter.end('text:0')).toBe('[SECRET] ');
  });

  it.each([
    'x',
    'x ',
    '密',
    '"a ',
    '-----BEGIN ',
    'https://a1b2c3d4e5f6g7 ',
    'password=',
    ' ',
    'a1b2c3d4e5f6g7h8 ',
  ])('reads any length of %j in time that grows with it', (unit) => {
    const inPieces = (text: string) => stream(cut(text, [7]));
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(inPieces(text)).toBe(stream([text]));
    expect(growsEvenly(text, inPieces)).toBe(true);
  });
});
