import fc from 'fast-check';
import { tokenOf, TOKEN, unfinishedTokenAt } from './pseudonym-token';
import { PseudonymVault } from './pseudonym-vault';

const vault = () => new PseudonymVault('key of one exchange');

describe('PseudonymVault', () => {
  it('writes tokens of a fixed width that say the category and nothing else', () => {
    const token = vault().pseudonymise('EMAIL', 'ada@example.com');
    expect(token).toMatch(/^⟦EMAIL:[0-9A-HJKMNP-TV-Z]{9}⟧$/);
    expect(vault().pseudonymise('EMAIL', 'b@c.de')).toHaveLength(token.length);
  });

  it('gives one value one token within an exchange, and an unrelated one outside', () => {
    const one = vault();
    expect(one.pseudonymise('EMAIL', 'ada@example.com')).toBe(one.pseudonymise('EMAIL', 'ADA@example.com'));
    expect(one.pseudonymise('PHONE', '+49 170 1')).toBe(one.pseudonymise('PHONE', '+491701'));
    expect(one.pseudonymise('EMAIL', 'x')).not.toBe(one.pseudonymise('PHONE', 'x'));
    const other = new PseudonymVault('key of another exchange');
    expect(other.pseudonymise('EMAIL', 'ada@example.com')).not.toBe(
      one.pseudonymise('EMAIL', 'ada@example.com'),
    );
  });

  it('restores what it hid: restore(pseudonymise(x)) = x', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('EMAIL', 'PHONE', 'PERSON'),
        fc.uuid(),
        fc.string(),
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

  it('notices every single wrong character of a token', () => {
    const token = tokenOf('EMAIL', '7F3K9Q2M');
    for (let at = 7; at < 15; at++) {
      for (const character of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        const other = token.slice(7, at) + character + token.slice(at + 1, 15);
        if (character !== token[at]) expect(tokenOf('EMAIL', other).at(-2)).not.toBe(token.at(-2));
      }
    }
  });

  it('takes the brackets out of incoming text, but keeps its own tokens', () => {
    const own = vault();
    const token = own.pseudonymise('EMAIL', 'ada@example.com');
    expect(own.disarm(`⟦EMAIL:7F3K9Q2MX⟧ ${token} ⟧⟦`)).toBe(`[EMAIL:7F3K9Q2MX] ${token} ][`);
  });

  it('knows where a token is still being written', () => {
    const text = `ab ${tokenOf('CREDIT_CARD', '7F3K9Q2M')}`;
    for (let end = 4; end < text.length; end++) expect(unfinishedTokenAt(text.slice(0, end))).toBe(3);
    expect(unfinishedTokenAt(text)).toBe(text.length);
    expect(unfinishedTokenAt('⟦1')).toBe(2);
    expect(text.match(TOKEN)).toHaveLength(1);
  });
});
