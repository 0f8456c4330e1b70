import { inspect } from 'node:util';
import { type AllowListEntry, defineAllowList } from './allow-list';

const OWNED = { owner: 'desk', reason: 'our own', expires: '2030-01-01' };
const list = defineAllowList([
  { ...OWNED, text: 'Help@Example.org', category: 'EMAIL' },
  { ...OWNED, text: '+49 30  1234' },
  { ...OWNED, template: 'TEST-####' },
  { ...OWNED, text: 'old@example.org', expires: '2020-01-01', reason: 'gone' },
]);
const NOW = new Date('2025-06-01');

describe('AllowList', () => {
  it.each<[string, string, boolean]>([
    ['EMAIL', 'help@example.org', true],
    ['EMAIL', 'ＨＥＬＰ@example.org', true],
    ['PHONE', 'help@example.org', false],
    ['EMAIL', 'xhelp@example.org', false],
    ['EMAIL', 'help@example.org.evil', false],
    ['EMAIL', 'help', false],
    ['PHONE', '+49 30\u00a01234', true],
    ['PHONE', '+49 30 12345', false],
    ['ID_NUMBER', 'test-1234', true],
    ['ID_NUMBER', 'TEST-12345', false],
    ['ID_NUMBER', 'xTEST-1234', false],
    ['EMAIL', 'old@example.org', false],
    ['EMAIL', '', false],
  ])('%s %s: %s', (category, value, expected) => {
    expect(list.allows(category, value, NOW)).toBe(expected);
  });

  it('allows until the day of expiry begins', () => {
    expect(list.allows('EMAIL', 'old@example.org', new Date('2019-12-31T23:59:59.999Z'))).toBe(true);
    expect(list.allows('EMAIL', 'old@example.org', new Date('2020-01-01T00:00:00Z'))).toBe(false);
  });

  it('lists what has expired, without values', () => {
    expect(list.expired(NOW)).toEqual([{ index: 3, owner: 'desk', reason: 'gone', expires: '2020-01-01' }]);
    expect(list.notes).toHaveLength(4);
    expect(inspect(list, { depth: 9 })).not.toMatch(/help|1234/i);
  });

  it('allows nothing when it is empty', () => {
    expect(defineAllowList([]).allows('EMAIL', 'a@example.org', NOW)).toBe(false);
  });

  it.each<[object, string]>([
    [{ text: 'a', owner: '' }, 'owner'],
    [{ text: 'a', reason: ' ' }, 'reason'],
    [{ text: 'a', expires: '2030-1-1' }, 'day of expiry'],
    [{ text: '  ' }, 'empty'],
    [{}, 'either text or template'],
    [{ text: 'a', template: 'TEST-#' }, 'either text or template'],
    [{ template: '*******' }, 'too much'],
    [{ template: 'a#####' }, 'too much'],
    [{ template: 'TEST\\' }, 'ends with'],
  ])('refuses %j', (entry, words) => {
    expect(() => defineAllowList([{ ...OWNED, ...entry } as AllowListEntry])).toThrow(words);
    expect(() => defineAllowList([{ ...OWNED, ...entry } as AllowListEntry])).toThrow('Allow-list entry 0');
  });
});
