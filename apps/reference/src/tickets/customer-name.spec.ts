import fc from 'fast-check';
import { CustomerName } from './customer-name';

describe('CustomerName', () => {
  const CASES: readonly [name: string, text: string, hidden: string][] = [
    ['Maria Keller', 'I am Maria Keller.', 'I am [CUSTOMER].'],
    ['Maria Keller', 'Regards, MARIA', 'Regards, [CUSTOMER-1]'],
    ['Maria Keller', 'Ms Keller here', 'Ms [CUSTOMER-2] here'],
    ['Maria Keller', 'Mariana is not me', 'Mariana is not me'],
    ['Maria Keller', 'maria.keller@example.com', 'maria.keller@example.com'],
    ['J. (Jo) O+', 'from J. (Jo) O+', 'from [CUSTOMER]'],
    ['Maria Keller', 'Sorry.Maria.Please', 'Sorry.[CUSTOMER-1].Please'],
    ['Maria Keller', 'x@mail.keller.com', 'x@mail.keller.com'],
    ['Al Bo', 'Al, call Bo', 'Al, call Bo'],
    ['Łucja Żak', 'tu Łucja', 'tu [CUSTOMER-1]'],
  ];
  it.each(CASES)('%s in "%s"', (name, text, hidden) =>
    expect(new CustomerName(name).hideIn(text)).toBe(hidden),
  );

  it('puts the name back, whatever characters it has', () => {
    const anyName = fc.string({ minLength: 1 }).filter((name) => name.trim() !== '');
    fc.assert(
      fc.property(anyName, (text) => {
        const name = new CustomerName(text);
        expect(name.restoreIn(`Hello ${name.token},`)).toBe(`Hello ${text.trim()},`);
      }),
    );
  });
});
