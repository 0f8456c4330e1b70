import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { decodeCipher, encodeCipher } from './cipher-format';
import { aadOf, canonicalPlace } from './cipher-place';
import { lengthPrefixed } from './length-prefixed';

const parts = fc.array(fc.string({ maxLength: 8 }), { maxLength: 5 });
const place = { tenantId: 'acme', table: 'ticket', column: 'body', rowId: '1' };

describe('lengthPrefixed', () => {
  it('gives other bytes for other parts', () => {
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        const isSame = left.length === right.length && left.every((part, index) => part === right[index]);
        expect(lengthPrefixed(left).equals(lengthPrefixed(right))).toBe(isSame);
      }),
    );
  });

  it('tells apart what a plain join would not', () => {
    expect(lengthPrefixed(['ab', 'c'])).not.toEqual(lengthPrefixed(['a', 'bc']));
    expect(lengthPrefixed(['a', ''])).not.toEqual(lengthPrefixed(['a']));
  });
});

describe('format v1', () => {
  it('lays the parts out as documented', () => {
    const [iv, body, tag] = [randomBytes(12), Buffer.from('body'), randomBytes(16)];
    const cipher = encodeCipher({ keyId: 0x0102030405060708n, iv, body, tag });
    expect(cipher.toString('hex')).toBe(
      `a101${'0102030405060708'}${iv.toString('hex')}${body.toString('hex')}${tag.toString('hex')}`,
    );
    expect(decodeCipher(cipher)).toEqual({ keyId: 0x0102030405060708n, iv, body, tag });
  });

  it('binds the tuple v1, tenant, table, column, row, subject, key', () => {
    const id = Buffer.from('0000000000000007', 'hex');
    expect(aadOf(place, 7n)).toEqual(lengthPrefixed(['v1', 'acme', 'ticket', 'body', '1', '', id]));
  });
});

describe('canonicalPlace', () => {
  it.each(['tenantId', 'table', 'column', 'rowId'] as const)('needs %s', (part) => {
    for (const value of ['', undefined, 'x'.repeat(513), 7])
      expect(() => canonicalPlace({ ...place, [part]: value })).toThrow(`"${part}"`);
  });

  it('takes a UUID as subject, in any case, and nothing else', () => {
    const subjectId = 'ABCDEF01-2345-4678-89AB-CDEF01234567';
    expect(canonicalPlace({ ...place, subjectId }).subjectId).toBe(subjectId.toLowerCase());
    for (const wrong of ['', 'ada@example.org', `${subjectId} `])
      expect(() => canonicalPlace({ ...place, subjectId: wrong })).toThrow(
        'must be the UUID of a data subject',
      );
  });
});
