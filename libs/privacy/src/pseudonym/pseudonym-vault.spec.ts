import fc from 'fast-check';
import { cipherTokenOf, entityOf, tokenOf, TOKEN, unfinishedTokenAt } from './pseudonym-token';
import { PseudonymVault, type VaultEntry } from './pseudonym-vault';

const vault = () => new PseudonymVault('key of one exchange');

describe('PseudonymVault', () => {
  it('writes tokens of a fixed width that say the category and nothing else', () => {
    const token = vault().pseudonymise('EMAIL', 'ada@example.com');
    expect(token).toMatch(/^⟦EMAIL:[0-9A-HJKMNP-TV-Z]{10}⟧$/);
    expect(vault().pseudonymise('EMAIL', 'b@c.de')).toHaveLength(token.length);
  });

  it('gives one value one token within an exchange, and an unrelated one outside', () => {
    const one = vault();
    expect(one.pseudonymise('EMAIL', 'ada@example.com')).toBe(one.pseudonymise('EMAIL', 'ada@example.com'));
    expect(one.pseudonymise('EMAIL', 'x')).not.toBe(one.pseudonymise('PHONE', 'x'));
    const other = new PseudonymVault('key of another exchange');
    expect(other.pseudonymise('EMAIL', 'ada@example.com')).not.toBe(
      one.pseudonymise('EMAIL', 'ada@example.com'),
    );
  });

  it.each<[string, string[], string[]]>([
    ['EMAIL', ['ada@example.com', 'ADA@example.com'], ['ada@example.org']],
    ['PHONE', ['+49 170 1', '+491701', '+49-170-1'], ['+49 170 2']],
    ['IBAN', ['DE89 3704', 'de893704'], ['DE89 3705']],
    ['PERSON', ['John Smith', 'J. Smith', 'Dr. JOHN Smith', 'Smith, John', 'Mr Smith'], ['Mary Jones']],
    ['PERSON', ['Smith', 'Anna Smith', 'A. Smith'], ['Anna Smithson', 'Anna']],
    ['PERSON', ['John Smith', 'Jane Smith'].slice(0, 1), ['Jane Smith', 'John Paul', 'Smith Jones']],
    ['PERSON', ['J. Paul Smith', 'John P. Smith', 'John Paul Smith'], ['Paul Smith', 'Kate Paul Smith']],
    ['PERSON', ['王', 'X'].slice(0, 1), ['李', 'X']],
  ])('%s: spellings %j are one entity, and %j others', (category, spellings, others) => {
    const one = vault();
    const tokens = spellings.map((value) => one.pseudonymise(category, value));
    const entity = entityOf(tokens[0]!);
    expect(new Set(tokens).size).toBe(spellings.length);
    expect(tokens.map((token) => entityOf(token))).toEqual(spellings.map(() => entity));
    expect(tokens.map((token) => one.restore(token))).toEqual(spellings);
    for (const other of others) expect(entityOf(one.pseudonymise(category, other))).not.toBe(entity);
  });

  it('shares no entity when two people can be meant', () => {
    const one = vault();
    const [john, jane, both, short] = ['John Smith', 'Jane Smith', 'J. Smith', 'Smith'].map((name) =>
      entityOf(one.pseudonymise('PERSON', name)),
    );
    expect(new Set([john, jane, both, short]).size).toBe(4);
  });

  it('finds a token for every spelling, however many there are', () => {
    const one = vault();
    const spellings = Array.from({ length: 3_000 }, (_, index) =>
      [...'abcdefghijkl@x.de']
        .map((letter, bit) => ((index >> bit) & 1 && bit < 12 ? letter.toUpperCase() : letter))
        .join(''),
    );
    const tokens = spellings.map((value) => one.pseudonymise('EMAIL', value));
    expect(new Set(tokens).size).toBe(3_000);
    expect(tokens.map((token) => one.restore(token))).toEqual(spellings);
  });

  it('goes on as before with what another vault of its key has saved', async () => {
    const saved: VaultEntry[] = [];
    const first = new PseudonymVault('key', (entries) => void saved.push(...entries));
    const token = first.pseudonymise('PERSON', 'John Smith');
    first.bind('surrogate', { standIn: 'ada.moor77@example.net', category: 'EMAIL', value: 'jo@firm.de' });
    await first.save();
    await first.save();
    expect(saved).toHaveLength(2);
    const second = new PseudonymVault('key', (entries) => void saved.push(...entries));
    second.load(saved);
    expect(second.pseudonymise('PERSON', 'John Smith')).toBe(token);
    expect(second.restore(`${token} ada.moor77@example.net`)).toBe('John Smith jo@firm.de');
    expect(entityOf(second.pseudonymise('PERSON', 'J. Smith'))).toBe(entityOf(token));
    await second.save();
    expect(saved.map(({ value }) => value)).toEqual(['John Smith', 'jo@firm.de', 'J. Smith']);
  });

  it('restores what it hid: restore(pseudonymise(x)) = x', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'EMAIL',
          'PHONE',
          'PERSON',
          'X9',
          'lower case',
          'A_NAME_OF_MORE_THAN_TWENTY_FOUR',
          '',
        ),
        fc.oneof(
          fc.uuid(),
          fc.string({ unit: 'binary', minLength: 1 }),
          fc.constantFrom('⟦', '⟦EMAIL:7F3K9Q2M1X⟧', '[unknown]', '\ud800', '$&', '$1'),
        ),
        fc.string({ unit: 'grapheme' }),
        (category, value, around) => {
          const own = vault();
          // Running text only: in an address a value is withheld, which has tests of its own.
          const rest = around.replace(/[⟦⟧/\\<(:.]/g, '');
          expect(own.restore(rest + own.pseudonymise(category, value) + rest)).toBe(rest + value + rest);
        },
      ),
    );
  });

  it('drops tokens that it did not make, and says so', () => {
    const own = vault();
    const stranger = new PseudonymVault('other').pseudonymise('EMAIL', 'eve@example.com');
    const token = own.pseudonymise('EMAIL', 'ada@example.com');
    const wrong = token.slice(0, -2) + (token.at(-2) === '0' ? '1' : '0') + '⟧';
    const outcomes: string[] = [];
    const text = own.restore(`${token} ${stranger} ${wrong} ⟦EMAIL:1⟧ ⟦x⟧`, (outcome) =>
      outcomes.push(outcome),
    );
    expect(text).toBe('ada@example.com [unknown] [unknown] [unknown] ⟦x⟧');
    expect(outcomes).toEqual(['restored', 'unknown', 'unknown', 'unknown']);
  });

  const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const isToken = (text: string): boolean => {
    const [, category, name, variant] = /^⟦(\w+):(\w{7})(\w{2})\w⟧$/.exec(text)!;
    return tokenOf(category!, name!, variant!) === text;
  };
  const anyToken = fc
    .tuple(
      fc.constantFrom('EMAIL', 'PERSON', 'A_CATEGORY_OF_24_LETTERS', 'X'),
      fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 9, maxLength: 9 }),
    )
    .map(([category, name]) => tokenOf(category, name.slice(0, 7), name.slice(7)));

  it('notices every single wrong character of a token, so that it is never another one', () => {
    fc.assert(
      fc.property(anyToken, (token) => {
        expect(isToken(token)).toBe(true);
        for (let at = token.indexOf(':') + 1; at < token.length - 1; at++)
          for (const letter of LETTERS.replace(token[at]!, ''))
            expect(isToken(token.slice(0, at) + letter + token.slice(at + 1))).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  it('notices when any two characters changed places, the check character too', () => {
    fc.assert(
      fc.property(anyToken, (token) => {
        const first = token.indexOf(':') + 1;
        for (let at = first; at < token.length - 1; at++) {
          for (let other = at + 1; other < token.length - 1; other++) {
            if (token[at] === token[other]) continue;
            const swapped = [...token].with(at, token[other]!).with(other, token[at]!).join('');
            expect(isToken(swapped)).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('drops a token that a model has damaged, and says so', () => {
    const own = vault();
    const token = own.pseudonymise('EMAIL', 'ada@example.com');
    const outcomes: string[] = [];
    const damaged = [token.toLowerCase(), token.replace(':', ': '), `${token.slice(0, 8)}${token.slice(9)}`];
    expect(own.restore(damaged.join(' '), (outcome) => outcomes.push(outcome))).not.toContain('ada');
    expect(outcomes.length).toBeGreaterThan(0);
    expect(new Set(outcomes)).toEqual(new Set(['unknown']));
  });

  it('takes the brackets out of incoming text, but keeps its own tokens', () => {
    const own = vault();
    const token = own.pseudonymise('EMAIL', 'ada@example.com');
    expect(own.disarm(`⟦EMAIL:7F3K9Q2M1X⟧ ⟦A:enc:x⟧ ${token} ⟧⟦`)).toBe(
      `[EMAIL:7F3K9Q2M1X] [A:enc:x] ${token} ][`,
    );
  });

  it('knows where a token is still being written', () => {
    const text = `ab ${tokenOf('CREDIT_CARD', '7F3K9Q2', 'M1')}`;
    for (let end = 4; end < text.length; end++) expect(unfinishedTokenAt(text.slice(0, end))).toBe(3);
    expect(unfinishedTokenAt(text)).toBe(text.length);
    const cipher = `ab ${cipherTokenOf('EMAIL', 'x_-9'.repeat(190))}`;
    for (let end = 4; end < cipher.length; end++) expect(unfinishedTokenAt(cipher.slice(0, end))).toBe(3);
    expect(unfinishedTokenAt(cipher)).toBe(cipher.length);
    expect(unfinishedTokenAt('⟦1')).toBe(2);
    expect(text.match(TOKEN)).toHaveLength(1);
  });
});
