import { createPersonalDataDetector } from '../detector/detector';
import { MAX_DEPTH, MAX_LEAVES, StructureTooLargeError } from './walk';

const detector = createPersonalDataDetector();
const found = (value: unknown, declared?: Record<string, string>): string[] =>
  detector
    .detectIn(value, declared && { declared: (path) => declared[path.join('.')] })
    .map(
      ({ path, target, category, start, end }) => `${path.join('.')} ${target} ${category} ${start}-${end}`,
    );

describe('detectIn', () => {
  it.each<[string, unknown, string[]]>([
    ['strings', { mail: 'ada@example.com' }, ['mail value EMAIL 0-15']],
    ['numbers', { card: 4111111111111111 }, ['card value CREDIT_CARD 0-16']],
    ['big numbers', { pan: 4111111111111111n }, ['pan value CREDIT_CARD 0-16']],
    ['lists', { mails: ['x', 'ada@example.com'] }, ['mails.1 value EMAIL 0-15']],
    ['maps and sets', new Map([['to', new Set(['ada@example.com'])]]), ['to.0 value EMAIL 0-15']],
    ['names of fields', { 'ada@example.com': 1 }, ['ada@example.com key EMAIL 0-15']],
    ['JSON inside strings', { body: '{"mail":"ada@example.com"}' }, ['body value EMAIL 9-24']],
    ['names as context', { phoneNumber: '5550132' }, ['phoneNumber value PHONE 0-7']],
    ['nothing without context', { order: '5550132', at: null, on: true }, []],
    ['bare strings', 'ada@example.com', [' value EMAIL 0-15']],
  ])('reads %s', (_what, value, expected) => {
    expect(found(value)).toEqual(expected);
  });

  it('believes what is declared before any guess', () => {
    expect(found({ note: 'ada@example.com' }, { note: 'MEDICAL_ID' })).toEqual([
      'note value MEDICAL_ID 0-15',
    ]);
  });

  it('reads a cycle once', () => {
    const value: Record<string, unknown> = { mail: 'ada@example.com' };
    value['self'] = value;
    expect(found(value)).toHaveLength(1);
  });

  it('refuses what is too deep or too large, rather than to read a part', () => {
    let deep: unknown = 'x';
    for (let level = 0; level <= MAX_DEPTH; level++) deep = [deep];
    expect(() => found(deep)).toThrow(StructureTooLargeError);
    expect(() => found(new Array(MAX_LEAVES + 1).fill('x'))).toThrow(StructureTooLargeError);
  });
});
