const LENGTH_BYTES = 4;

const sizeOf = (part: string | Buffer): number =>
  typeof part === 'string' ? Buffer.byteLength(part) : part.length;

/** Joins parts so that no two lists of parts give the same bytes: each part follows its length (4 bytes, big-endian). */
export function lengthPrefixed(parts: readonly (string | Buffer)[]): Buffer {
  const joined = Buffer.alloc(parts.reduce((size, part) => size + LENGTH_BYTES + sizeOf(part), 0));
  let at = 0;
  for (const part of parts) {
    const size = sizeOf(part);
    joined.writeUInt32BE(size, at);
    at += LENGTH_BYTES;
    if (typeof part === 'string') joined.write(part, at);
    else part.copy(joined, at);
    at += size;
  }
  return joined;
}
