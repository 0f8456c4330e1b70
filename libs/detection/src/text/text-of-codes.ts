/** `String.fromCharCode` takes its codes as arguments, of which there may not be too many at once. */
const CHUNK = 8192;

/** The text of the first `length` UTF-16 code units. */
export function textOfCodes(codes: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    const chunk = codes.subarray(at, Math.min(length, at + CHUNK));
    text += String.fromCharCode.apply(null, chunk as unknown as number[]);
  }
  return text;
}
