import { SYSTEM_TENANT, TENANT_ID } from 'unseen-guardian/database';
import { days } from 'unseen-guardian/kernel';
import { isScope } from '../token/parsing/claim-values';
import { type ApiKey } from './api-key';

/** What a key is asked for; it can do no more than its scopes and roles say, and not for longer. */
export interface ApiKeyRequest extends Pick<ApiKey, 'tenantId' | 'client' | 'scopes' | 'expiresAt'> {
  /** @default none */
  readonly roles?: readonly string[];
}

// A name of a machine: printable, and the same in logs.
const CLIENT = /^[a-z0-9][\w.:/-]{0,63}$/i;
const MOST_NAMES = 64;

const hint = (what: string): Error => new Error(`ApiKeys: ${what}`);

const areNames = (names: readonly string[]): boolean =>
  Array.isArray(names) && names.length <= MOST_NAMES && names.every(isScope);

/**
 * Checks what a key is asked for.
 *
 * @throws Error that says the remedy.
 */
export function assertApiKeyRequest(request: ApiKeyRequest, now: number, longestLife: number): void {
  const { tenantId, client, scopes, roles = [], expiresAt } = request;
  if (!TENANT_ID.test(tenantId) || tenantId === SYSTEM_TENANT) throw hint('`tenantId` must be a tenant.');
  if (!CLIENT.test(client))
    throw hint(
      '`client` must be a name of at most 64 letters, digits and _ . : / -, such as "nightly-export".',
    );
  if (!areNames(scopes) || scopes.length === 0)
    throw hint('`scopes` must name 1 to 64 scopes (RFC 6749 §3.3).');
  if (!areNames(roles)) throw hint('`roles` must name at most 64 roles.');
  if (!Number.isInteger(expiresAt) || expiresAt <= now) throw hint('`expiresAt` must lie in the future.');
  if (expiresAt > now + longestLife)
    throw hint(`\`expiresAt\` must be at most ${Math.floor(longestLife / days(1))} days away.`);
}
