const LONGEST = 64;

/** A field name as it may be shown: names that a caller made up are the caller's text. */
export function fieldName(path: string): string {
  const printable = path.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?');
  return printable.length > LONGEST ? `${printable.slice(0, LONGEST - 1)}…` : printable;
}
