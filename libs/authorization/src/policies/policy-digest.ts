import { type JsonValue } from 'unseen-guardian/audit';
import { digestOf } from '../engine/engine-record';
import { type PolicySet } from './policy';

/** A text that is the same for the same policies, in whatever order their files were loaded: SHA-256, hex. */
export function policyDigest(sets: readonly PolicySet[]): string {
  const rules = sets.flatMap(({ policies }) => policies).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // Through JSON, which writes dates as texts: the rules are data through and through.
  return digestOf(JSON.parse(JSON.stringify(rules)) as JsonValue);
}
