import { createHash } from 'node:crypto';
import { canonicalBytes, type JsonValue } from 'unseen-guardian/audit';

/** What names the policies of an engine in records: SHA-256 over what is told of them, hex. */
export const digestOf = (policies: JsonValue): string =>
  createHash('sha256').update(canonicalBytes(policies)).digest('hex');

// Records keep the id, and only what looks like a name stands in them.
const RULE_ID = /^[A-Za-z][\w.:#/-]{0,63}$/;

/** Whether a text can stand in records as the id of a rule. */
export const isRuleId = (id: unknown): id is string => typeof id === 'string' && RULE_ID.test(id);
