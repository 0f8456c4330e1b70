import { createHash } from 'node:crypto';
import { canonicalBytes, type JsonValue } from 'unseen-guardian/audit';

const DEEPEST = 12;

const nameOf = (value: object): string =>
  (value.constructor as { name?: string } | undefined)?.name ?? 'Object';

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

/** Functions and objects of classes are named only: what they hold is code, connections and keys. */
function described(value: unknown, depth = 0): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'function') return `function ${value.name}`;
  if (typeof value !== 'object') return `${typeof value}`;
  if (depth >= DEEPEST) return '…';
  if (Array.isArray(value)) return value.map((item) => described(item, depth + 1));
  if (!isPlain(value)) return nameOf(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, described(member, depth + 1)]));
}

/** What names a configuration in records: the same for the same declarations, in whatever order; SHA-256, hex. */
export const configurationDigest = (configuration: unknown): string =>
  createHash('sha256')
    .update(canonicalBytes(described(configuration)))
    .digest('hex');
