import { hash } from 'node:crypto';

/** The JSON of a value with sorted keys; written by hand, since a replacer of `JSON.stringify` sorts copies. */
function sortedJson(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('toJSON' in value && typeof value.toJSON === 'function')
    return sortedJson(JSON.parse(JSON.stringify(value) ?? 'null'));
  if (Array.isArray(value)) return `[${value.map((item) => sortedJson(item) ?? 'null').join(',')}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const json = sortedJson((value as Record<string, unknown>)[key]);
    if (json !== undefined) members.push(`${JSON.stringify(key)}:${json}`);
  }
  return `{${members.join(',')}}`;
}

/** The bytes that stand for a prompt: its JSON with sorted keys, as UTF-8. */
export const promptBytes = (prompt: unknown): Buffer => Buffer.from(sortedJson(prompt) ?? '', 'utf8');

/** SHA-256 (hex, FIPS 180-4) of `promptBytes`: the same for what was checked and for what the provider received. */
export const promptDigest = (prompt: unknown): string => hash('sha256', sortedJson(prompt) ?? '', 'hex');
