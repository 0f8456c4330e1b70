import { createHash } from 'node:crypto';

const PLAIN = /^[\x20-\x7e]{1,512}$/;
// Nothing that Postgres cannot store (NUL, half a surrogate pair) or that an index cannot hold.
const FITTING = /^[^\p{Cc}\p{Cs}]{1,512}$/u;

/** A store name or locator as the ledger can keep it: one that does not fit is named by its SHA-256, and so still found. */
export const fittingName = (name: string): string =>
  PLAIN.test(name) || FITTING.test(name) ? name : `sha256:${createHash('sha256').update(name).digest('hex')}`;
