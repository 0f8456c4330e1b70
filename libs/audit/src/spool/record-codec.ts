import { type AuditRecord } from '../store/audit-store';

const LENGTH_BYTES = 4;
const PARTS = 3;

/** Records as bytes: tenant, event id and body of each, every part behind its length (4 bytes, big-endian). */
export function encodeRecords(records: readonly AuditRecord[]): Buffer {
  const parts = records.flatMap(({ tenantId, eventId, body }) => [
    Buffer.from(tenantId, 'utf8'),
    Buffer.from(eventId, 'utf8'),
    body,
  ]);
  const bytes = Buffer.allocUnsafe(parts.reduce((size, part) => size + LENGTH_BYTES + part.length, 0));
  let at = 0;
  for (const part of parts) {
    at = bytes.writeUInt32BE(part.length, at);
    at += part.copy(bytes, at);
  }
  return bytes;
}

/** The records that {@link encodeRecords} was given. */
export function decodeRecords(bytes: Buffer): AuditRecord[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const from = at + LENGTH_BYTES;
    at = from + bytes.readUInt32BE(at);
    parts.push(bytes.subarray(from, at));
  }
  return Array.from({ length: parts.length / PARTS }, (_, index) => {
    const [tenantId, eventId, body] = parts.slice(index * PARTS, (index + 1) * PARTS) as [
      Buffer,
      Buffer,
      Buffer,
    ];
    return { tenantId: tenantId.toString('utf8'), eventId: eventId.toString('utf8'), body };
  });
}
