import { timingSafeEqual } from 'node:crypto';

/** Whether a value is this text; how long that takes does not say where they differ. */
export function sameText(value: unknown, expected: string): boolean {
  if (typeof value !== 'string') return false;
  const [given, known] = [Buffer.from(value), Buffer.from(expected)];
  return given.length === known.length && timingSafeEqual(given, known);
}
