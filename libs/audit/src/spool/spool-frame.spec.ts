import fc from 'fast-check';
import { DecryptionError } from 'unseen-guardian/encryption';
import { decodeRecords, encodeRecords } from './record-codec';
import { encodeFrame, scanFrames } from './spool-frame';

const KEY = Buffer.alloc(32, 5);
const START = { segment: 3, at: 0 };

/** A file of frames, and where each ends. */
function fileOf(contents: readonly string[]): { bytes: Buffer; ends: number[] } {
  let bytes = Buffer.alloc(0);
  const ends = contents.map((content) => {
    const frame = encodeFrame(KEY, Buffer.from(content), { segment: 3, at: bytes.length });
    bytes = Buffer.concat([bytes, frame]);
    return bytes.length;
  });
  return { bytes, ends };
}

const said = (contents: readonly Buffer[]): string[] => contents.map((content) => content.toString());

describe('scanFrames', () => {
  it('reads the frames back, from any of their beginnings', () => {
    const { bytes, ends } = fileOf(['one', '', 'three']);
    expect(said(scanFrames(KEY, bytes, START).contents)).toEqual(['one', '', 'three']);
    const { contents, rest } = scanFrames(KEY, bytes, { segment: 3, at: ends[0]! });
    expect([said(contents), rest]).toEqual([['', 'three'], 'none']);
  });

  it('recognises a torn end wherever the write broke off, and whatever the disk made of the rest', () => {
    const contents = ['first', 'second', 'third'];
    const { bytes, ends } = fileOf(contents);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const whole = ends.filter((end) => end <= cut).length;
      const isClean = cut === 0 || ends.includes(cut);
      const cutOff = scanFrames(KEY, bytes.subarray(0, cut), START);
      expect(said(cutOff.contents)).toEqual(contents.slice(0, whole));
      expect([cutOff.end, cutOff.rest]).toEqual([ends[whole - 1] ?? 0, isClean ? 'none' : 'torn']);
      // The file has its length, the blocks have not arrived.
      if (cut < ends[1]!) continue;
      const zeroed = Buffer.concat([bytes.subarray(0, cut), Buffer.alloc(bytes.length - cut)]);
      expect(said(scanFrames(KEY, zeroed, START).contents)).toEqual(
        contents.slice(0, cut === bytes.length ? 3 : 2),
      );
    }
  });

  it('tells a changed byte before whole frames from a torn end', () => {
    const { bytes, ends } = fileOf(['first', 'second']);
    for (let at = 4; at < ends[0]!; at++) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      expect(scanFrames(KEY, changed, START)).toEqual({ contents: [], end: 0, rest: 'damaged' });
    }
  });

  it('opens no frame under another key, at another place or in another file', () => {
    const { bytes, ends } = fileOf(['first', 'second']);
    const second = bytes.subarray(ends[0]);
    expect(() => scanFrames(Buffer.alloc(32, 6), bytes, START)).toThrow(DecryptionError);
    expect(() => scanFrames(KEY, bytes, { segment: 4, at: 0 })).toThrow(DecryptionError);
    expect(() => scanFrames(KEY, second, START)).toThrow(DecryptionError);
  });
});

it('records come back from their bytes as they were', () => {
  const record = fc.record({
    tenantId: fc.string({ minLength: 1, unit: 'grapheme' }),
    eventId: fc.uuid(),
    body: fc.uint8Array().map((bytes) => Buffer.from(bytes)),
  });
  fc.assert(
    fc.property(fc.array(record), (records) => {
      expect(decodeRecords(encodeRecords(records))).toEqual(records);
    }),
  );
});
