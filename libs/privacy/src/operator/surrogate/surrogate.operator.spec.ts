import { scanPersonalData } from 'unseen-guardian/detection';
import { aContext } from '../../../spec/operator.fixture';
import { type OperatorContext } from '../operator';
import { surrogate } from './surrogate.operator';

const settings = { operator: 'surrogate' } as const;
const make = (category: string, value: string, context: OperatorContext = aContext(category)) =>
  surrogate.apply(value, { ...context, category }, settings) as string;
const keys = Array.from({ length: 30 }, (_, index) => `key ${index}`);

function isLuhn(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce(
    (total, digit, index) => total + (index % 2 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit]! : digit),
    0,
  );
  return sum % 10 === 0;
}

describe('surrogate', () => {
  it.each<[string, string, RegExp]>([
    ['EMAIL', 'ada@firm.de', /^[a-z]+\.[a-z]+\d\d@example\.(?:com|net|org)$/],
    ['URL', 'https://firm.de/ada', /^https:\/\/example\.(?:com|net|org)\/p\d{7}$/],
    ['PHONE', '+1 (415) 555-2671', /^\+1 \([2-9]\d\d\) 555-01\d\d$/],
    ['PHONE', '415.666.0132', /^[2-9]\d\d\.555\.01\d\d$/],
    ['PHONE', '+44 20 7946 0018', /^\+44 77 0090 0\d{3}$/],
    ['PHONE', '+49 170 1234567', /^\+49 \d{3} \d{7}$/],
    ['CREDIT_CARD', '4111-1111-1111-1111', /^9999-\d{4}-\d{4}-\d{4}$/],
    ['CREDIT_CARD', '378282246310005', /^9999\d{11}$/],
    ['IBAN', 'GB82 WEST 1234 5698 7654 32', /^GB\d\d [A-Z]{4} \d{4} \d{4} \d{4} \d\d$/],
    ['IBAN', 'de89370400440532013000', /^de\d{20}$/],
    ['US_SSN', '078-05-1120', /^666-\d\d-\d{4}$/],
    ['IP_ADDRESS', '8.8.4.4', /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/],
    ['IP_ADDRESS', 'fe80::1:2:3', /^2001:db8::[0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f]{1,4}$/],
    ['MAC_ADDRESS', '00:1A:2B:3C:4D:5E', /^[0-9A-F]2(?::[0-9A-F]{2}){5}$/],
    ['PERSON', 'Dr. Anna van der Berg', /^Dr\. [A-Z][a-z]+ van der [A-Z][a-z]+$/],
    ['PERSON', 'JOHN SMITH', /^[A-Z]{3,} [A-Z]{3,}$/],
    ['PERSON', 'J. Smith', /^[A-Z]\. [A-Z][a-z]+$/],
    ['ADDRESS', '12 Baker Street', /^\d\d [A-Z][a-z]+ Street$/],
    ['ORGANIZATION', 'Initech GmbH', /^[A-Z][a-z]+ GmbH$/],
    ['DATE_OF_BIRTH', '1990-05-17', /^(?:1989|1990|1991)-\d\d-\d\d$/],
    ['DATE', '17.05.1990', /^\d\d\.\d\d\.(?:1989|1990|1991)$/],
    ['LICENSE_PLATE', 'B-XY 1204', /^[A-Z]-[A-Z]{2} [1-9]{2}0[1-9]$/],
    ['USERNAME', 'иван_77x', /^[а-я]{4}_[1-9]{2}[a-z]$/],
  ])('%s %s keeps its form', (category, value, form) => {
    for (const key of keys) {
      const texts = [`it says ${value} here`];
      const context = aContext(category, { key, texts });
      const standIn = make(category, value, context);
      expect(standIn).toMatch(form);
      expect(standIn).not.toBe(value);
      expect(make(category, value, context)).toBe(standIn);
      expect(make(category, value, aContext(category, { key, texts }))).toBe(standIn);
      expect(surrogate.reverse!(`so ${standIn}, yes`, context)).toBe(`so ${value}, yes`);
    }
    expect(
      new Set(keys.map((key) => make(category, value, aContext(category, { key })))).size,
    ).toBeGreaterThan(8);
  });

  it('has valid check digits', () => {
    for (const key of keys) {
      const context = aContext('IBAN', { key });
      expect(isLuhn(make('CREDIT_CARD', '4111 1111 1111 1111', context))).toBe(true);
      for (const iban of [
        'DE89 3704 0044 0532 0130 00',
        'GB82WEST12345698765432',
        'nl91 abna 0417 1643 00',
      ]) {
        expect(scanPersonalData(make('IBAN', iban, context))).toMatchObject([{ category: 'IBAN' }]);
      }
    }
  });

  it('calls one person by one last name, and keeps days apart as they were', () => {
    const context = aContext('PERSON');
    const last = (name: string) => make('PERSON', name, context).split(' ').at(-1)!;
    expect(last('Anna Schmidt')).toBe(last('Mr. Schmidt'));
    const day = (date: string) => Date.parse(make('DATE', date, context)) / 86_400_000;
    expect(day('2024-03-03') - day('2024-02-27')).toBe(5);
  });

  it.each([
    ['AGE', '47'],
    ['USERNAME', 'ab1'],
    ['PERSON', '山田太郎 さん'],
    ['PERSON', 'anna'],
    ['DATE', 'next Monday'],
    ['DATE', '2024-13-45'],
    ['USERNAME', 'user"name\\'],
    ['USERNAME', 'x⟦y⟧zzzzz'],
    ['USERNAME', 'a'.repeat(200)],
  ])('takes a token for %s %s, which has no form to be told again by', (category, value) => {
    const context = aContext(category);
    expect(make(category, value, context)).toMatch(/^⟦/);
    expect(context.vault.restore(make(category, value, context))).toBe(value);
  });

  it('is nothing that the prompt holds, and nothing that stands for another value', () => {
    const taken = make('EMAIL', 'ada@firm.de');
    const texts = [`write to ${taken}`];
    expect(make('EMAIL', 'ada@firm.de', aContext('EMAIL', { texts }))).not.toBe(taken);
    const context = aContext('IP_ADDRESS');
    const values = Array.from({ length: 2_000 }, (_, index) => `10.0.${index >> 8}.${index & 255}`);
    const made = values.map((value) => make('IP_ADDRESS', value, context));
    expect(new Set(made).size).toBe(values.length);
    expect(made.map((standIn) => context.vault.restore(standIn))).toEqual(values);
  });
});
