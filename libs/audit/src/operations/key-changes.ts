import { type KeyEvent } from 'unseen-guardian/encryption';
import { type AuditEntry } from 'unseen-guardian/kernel';

/** A change of keys as an entry of the log; after a destruction nobody can name the subject, who is counted only. */
export function keyChanged(change: KeyEvent): AuditEntry {
  if (change.kind === 'destroyed') {
    const { tenantId, subjectId } = change;
    return { tenantId, subjects: [subjectId], event: { type: 'keys.destroyed' } };
  }
  const { id, tenantId, subjectId, scope, version } = change.key;
  return {
    ...{ tenantId, ...(subjectId !== null && { subjects: [subjectId] }) },
    event: { type: 'key.created', keyId: Number(id), scope, version },
  };
}
