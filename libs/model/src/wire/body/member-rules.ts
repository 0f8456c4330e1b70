import { PromptBlockedException } from 'unseen-guardian/kernel';
import { isObject, isWord, type JsonObject } from './json';

/** A member that must not be sent, because what it brings into the prompt or the reply passes no control. */
export interface RefusedMember {
  readonly why: string;
  /** The one value that does no harm. */
  readonly unless?: unknown;
}

/** What happens to the members of a body. All others are sent as they are when they carry no free text. */
export interface MemberRules {
  /** Read by the codec, or written by the developer: tool definitions, response schemas, stop words. */
  readonly known: readonly string[];
  readonly refused: Readonly<Record<string, RefusedMember>>;
}

// Values that only their provider can read; a limit of their alphabet keeps sentences out.
const OPAQUE: ReadonlySet<string> = new Set(['signature', 'encrypted_content', 'thoughtSignature', 'data']);
const ENCODED = /^[\w+/=.-]*$/;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/**
 * The exception for a request that no control could read in full.
 *
 * @param detail for the caller; never a value of the request
 */
export const unreadableRequest = (detail: string): PromptBlockedException =>
  new PromptBlockedException({ control: 'structure', detail });

function hasFreeText(value: unknown, key: string): boolean {
  if (typeof value === 'string') return !isWord(value) && !(OPAQUE.has(key) && ENCODED.test(value));
  if (Array.isArray(value)) return value.some((item) => hasFreeText(item, key));
  if (!isObject(value)) return false;
  return Object.entries(value).some(([name, item]) => !isWord(name) || hasFreeText(item, name));
}

/**
 * The members that the codec does not read, to be sent as they are; marks of this package are left out.
 *
 * @throws PromptBlockedException when one of them carries text that no control would see.
 */
export function restOf(value: JsonObject, read: readonly string[]): JsonObject {
  const rest = Object.entries(value).filter(([name]) => name !== 'providerOptions' && !read.includes(name));
  for (const [name, item] of rest) {
    if (isWord(name) && !hasFreeText(item, name)) continue;
    const shown = isWord(name) ? `"${name}"` : 'A member';
    throw unreadableRequest(`${shown} of the request carries text that no control reads. Leave it out.`);
  }
  return Object.fromEntries(rest);
}

/**
 * Refuses members that would bring unread text into the prompt or the reply.
 *
 * @throws PromptBlockedException that names the member.
 */
export function checkMembers(value: JsonObject, { known, refused }: MemberRules): void {
  for (const [name, { why, unless }] of Object.entries(refused)) {
    const given = value[name];
    if (isEmpty(given) || JSON.stringify(given) === JSON.stringify(unless)) continue;
    throw unreadableRequest(`"${name}" is refused: ${why}`);
  }
  restOf(value, [...known, ...Object.keys(refused)]);
}
