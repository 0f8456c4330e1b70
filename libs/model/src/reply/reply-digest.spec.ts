import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { ReplyDigest } from './reply-digest';

describe('ReplyDigest', () => {
  it('is the SHA-256 of the whole reply, however it was cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (pieces) => {
        const digest = new ReplyDigest();
        for (const piece of pieces) digest.add(piece);
        expect(digest.isEmpty).toBe(pieces.length === 0);
        expect(digest.hex()).toBe(createHash('sha256').update(pieces.join('')).digest('hex'));
      }),
    );
  });
});
