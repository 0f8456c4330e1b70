import { isMembers } from '../token/parsing/parsed-token';

/** How a token can be bound to a key of its caller: by DPoP (RFC 9449 §6.1), by a certificate (RFC 8705 §3.1). */
export const CONFIRMATION_METHODS = ['jkt', 'x5t#S256'] as const;

/** A way in which a token is bound; the name of a member of its `cnf`. */
export type ConfirmationMethod = (typeof CONFIRMATION_METHODS)[number];

/** The key that a token is bound to. */
export interface Confirmation {
  readonly method: ConfirmationMethod;
  /** SHA-256, base64url. */
  readonly thumbprint: string;
}

// 32 bytes in base64url.
const THUMBPRINT = /^[\w-]{43}$/;

/** What a `cnf` says: undefined when it does not name exactly one key, by a method that we know. */
export function confirmationIn(cnf: unknown): Confirmation | undefined {
  if (!isMembers(cnf)) return undefined;
  const members = Object.entries(cnf);
  const [name, thumbprint] = members[0] ?? [];
  const method = CONFIRMATION_METHODS.find((known) => known === name);
  if (members.length !== 1 || !method) return undefined;
  return typeof thumbprint === 'string' && THUMBPRINT.test(thumbprint) ? { method, thumbprint } : undefined;
}
