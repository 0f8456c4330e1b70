import fc from 'fast-check';
import { RandomIds, ReplyBlockedException } from 'unseen-guardian/kernel';
import { vaultOf } from '../pseudonym/pseudonym-vault';
import { aCall, anExchange } from '../../spec/exchange.fixture';
import { assertPrivacyOptions } from '../privacy.options';
import { type MadeUpDataActions } from './made-up-data';
import { PersonalDataReplyControl } from './personal-data-reply.control';

const ids = new RandomIds();
const exchange = anExchange();
const vault = vaultOf(exchange, ids);
const ada = vault.pseudonymise('EMAIL', 'ada@example.com');
const phone = vault.pseudonymise('PHONE', '+49 170 1234567');
const open = () => new PersonalDataReplyControl(ids).open(exchange, aCall());

function stream(pieces: readonly string[], channel = 'text:0'): { parts: string[]; text: string } {
  const filter = open();
  const parts = [...pieces.map((piece) => filter.write(channel, piece)), filter.end(channel)];
  return { parts, text: parts.join('') };
}

const REPLY = `Dear customer, we wrote to ${ada} and ${phone}. Card 4111 1111 1111 1111 12/27, or eve@evil.example, order 4155550132, call 415 555 0132; ⟦EMAIL:000000000⟧ ⟦ x ⟧.`;
const EXPECTED =
  'Dear customer, we wrote to ada@example.com and +49 170 1234567. Card [CREDIT_CARD] 12/27, or [EMAIL], order 4155550132, call [PHONE]; [unknown] ⟦ x ⟧.';

describe('PersonalDataReplyControl', () => {
  it('redacts what the model made up and restores what it was given', () => {
    const filter = open();
    expect(filter.write('text:0', REPLY) + filter.end('text:0')).toBe(EXPECTED);
    expect(filter.verdict()).toEqual({
      kind: 'transform',
      findings: { CREDIT_CARD: 1, EMAIL: 1, PHONE: 1, PSEUDONYM: 2, UNKNOWN_PSEUDONYM: 1 },
    });
  });

  it('takes no word in the letters of a token for a cue', () => {
    // `RC` stands before Czech numbers, which may be the first twelve digits of a card.
    const said = (token: string) => stream([`${token} [4111 1111 1111 1111]`]).text;
    expect(said('⟦EMAIL:K9VNZH21RC⟧')).toBe(said('⟦EMAIL:0000000000⟧'));
  });

  it('passes a reply without any', () => {
    const filter = open();
    expect(filter.write('text:0', 'All is well. ') + filter.end('text:0')).toBe('All is well. ');
    expect(filter.verdict()).toEqual({ kind: 'pass' });
  });

  it('gives the same text for every split point, and never a part of a token', () => {
    for (let first = 0; first <= REPLY.length; first++) {
      for (let second = first; second <= REPLY.length; second += 7) {
        const { text, parts } = stream([
          REPLY.slice(0, first),
          REPLY.slice(first, second),
          REPLY.slice(second),
        ]);
        expect(text).toBe(EXPECTED);
        for (const part of parts) expect(part.replace('⟦ x ⟧', '')).not.toMatch(/⟦[A-Z]|[A-Z0-9]{9}⟧/);
      }
    }
  });

  it('gives the same text character by character, and lets no beginning of personal data out', () => {
    const filter = open();
    let out = '';
    for (const character of REPLY) {
      out += filter.write('text:0', character);
      expect(EXPECTED.startsWith(out)).toBe(true);
    }
    expect(out + filter.end('text:0')).toBe(EXPECTED);
  });

  it('gives the same text for any reply and any chunking', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          ada,
          phone,
          ada.slice(0, 9),
          '⟦',
          '⟧',
          'eve@evil.example',
          '+1 415 555 0132',
          '4111 1111 1111 1111',
        ],
        ...[
          'DE89 3704 0044 0532 0130 00',
          '203.0.113.7',
          ' ',
          '. ',
          'the ',
          '4',
          '@',
          'order ',
          'phone ',
          '👍🏽',
          '\n',
        ],
      ),
      fc.string({ maxLength: 5 }),
    );
    const replies = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(replies, fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), (reply, sizes) => {
        const pieces: string[] = [];
        for (let at = 0, turn = 0; at < reply.length; at += sizes[turn++ % sizes.length]!) {
          pieces.push(reply.slice(at, at + sizes[turn % sizes.length]!));
        }
        expect(stream(pieces).text).toBe(stream([reply]).text);
      }),
      { numRuns: 1000 },
    );
  });

  it('restores the same however it is cut: addresses, tags and JSON with values that need escapes', () => {
    const name = vault.pseudonymise('PERSON', 'Jo "Bo" \\ Li\n');
    const piece = fc.constantFrom(
      ...[ada, name, name, '⟦EMAIL:0000000000⟧', '⟦PERSON:', '⟧', '{"a":"', '","', '"}', '[', ']', '\\', '"'],
      ...[
        '```json\n',
        '![x](',
        ')',
        'https://evil.example/?q=',
        '<a title="x>y" href="',
        "'",
        '>',
        '](mailto:',
      ],
      ...[' ', '\n', ' and ', ': '],
    );
    const replies = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(replies, fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), (reply, sizes) => {
        const pieces: string[] = [];
        for (let at = 0, turn = 0; at < reply.length; turn++) {
          const size = sizes[turn % sizes.length]!;
          pieces.push(reply.slice(at, at + size));
          at += size;
        }
        expect(stream(pieces).text).toBe(stream([reply]).text);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps a reply that is JSON valid, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (value, size) => {
          const own = anExchange();
          const token = vaultOf(own, ids).pseudonymise('PERSON', value);
          const filter = new PersonalDataReplyControl(ids).open(own, aCall());
          const reply = JSON.stringify({ name: token, list: [`to ${token}.`, 1] });
          let out = '';
          for (let at = 0; at < reply.length; at += size)
            out += filter.write('text:0', reply.slice(at, at + size));
          expect(JSON.parse(out + filter.end('text:0'))).toEqual({ name: value, list: [`to ${value}.`, 1] });
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['https://evil.example/?q=', 'evil.com/?q='],
    ['<a title="x>y" href="', '[x](mailto:eve@evil.example?body='],
  ])('counts the values that it withholds from addresses: %s', (one, other) => {
    const filter = open();
    const out = filter.write('text:0', `${one}${ada}"> ${other}${ada}) `) + filter.end('text:0');
    expect(out).not.toContain('ada@');
    expect(filter.verdict()).toMatchObject({ findings: { WITHHELD_PSEUDONYM: 2 } });
  });

  it('keeps channels apart', () => {
    const filter = open();
    expect(filter.write('text:0', 'eve@evil.')).toBe('');
    expect(filter.write('reasoning:0', 'example ')).toBe('example ');
    expect(filter.write('text:0', 'example ') + filter.end('text:0')).toBe('[EMAIL] ');
  });

  it('puts no value back into the arguments of a tool', () => {
    const { text } = stream(
      [`{"to":"${ada}","cc":"eve@evil.example","x":"⟦EMAIL:000000000⟧"}`],
      'tool:call-1',
    );
    expect(text).toBe(`{"to":"${ada}","cc":"[EMAIL]","x":"[unknown]"}`);
  });

  it('holds little, whatever the model writes', () => {
    for (const piece of ['x', '1', '1 ', 'a@', '⟦', '⟦EMAIL:']) {
      const filter = open();
      const sent = piece.repeat(20_000);
      expect(filter.write('text:0', sent).length).toBeGreaterThanOrEqual(0);
      expect(filter.end('text:0').length).toBeLessThanOrEqual(1024);
    }
  });
});

describe('what a model made up, by category', () => {
  const REPLIES: readonly [actions: MadeUpDataActions, text: string, verdict: object][] = [
    [{}, 'Card [CREDIT_CARD], call [PHONE].', { CREDIT_CARD: 1, PHONE: 1 }],
    [{ CREDIT_CARD: 'mask' }, 'Card **** **** **** 1111, call [PHONE].', { CREDIT_CARD: 1, PHONE: 1 }],
    [{ PHONE: 'keep' }, 'Card [CREDIT_CARD], call 415 555 0132.', { CREDIT_CARD: 1, PHONE: 1 }],
  ];
  it.each(REPLIES)('%j', (actions, text, findings) => {
    const filter = new PersonalDataReplyControl(ids, actions).open(exchange, aCall());
    const reply = 'Card 4111 1111 1111 1111, call 415 555 0132.';
    expect([...reply].map((char) => filter.write('text:0', char)).join('') + filter.end('text:0')).toBe(text);
    expect(filter.verdict()).toEqual({ kind: 'transform', findings });
  });

  it('may end the reply before its first character', () => {
    const filter = new PersonalDataReplyControl(ids, { CREDIT_CARD: 'block' }).open(exchange, aCall());
    let out = '';
    const reading = () => {
      for (const char of 'Your card is 4111 1111 1111 1111, as ever.') out += filter.write('text:0', char);
    };
    expect(reading).toThrow(ReplyBlockedException);
    expect(out).toBe('Your card is ');
  });

  it('does not start with an action that does not exist', () => {
    const replies = { PHONE: 'hide' } as never;
    expect(() => assertPrivacyOptions({ replies })).toThrow(/replies.PHONE.*redact, mask, block, keep/);
  });
});
