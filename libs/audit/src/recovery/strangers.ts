import { type AuditRecord } from '../store/audit-store';

const NAMED = '"instance":"';

interface Said {
  readonly instance?: string;
  /** Microseconds since the Unix epoch. */
  readonly ts: string;
}

/** The other processes whose exchanges these records are about, and the time of the first in milliseconds. */
export function strangersIn(records: readonly AuditRecord[], own: string): Map<string, number> {
  const first = new Map<string, number>();
  for (const { body } of records) {
    if (!body.includes(NAMED) || body.includes(`${NAMED}${own}"`)) continue;
    const { instance, ts } = JSON.parse(body.toString('utf8')) as Said;
    if (instance)
      first.set(instance, Math.min(first.get(instance) ?? Infinity, Math.floor(Number(ts) / 1_000)));
  }
  return first;
}
