import { type Principal } from 'unseen-guardian/kernel';

/** The `issuer` of principals that show a static key: no token can name it, since an issuer of tokens is a URL. */
export const API_KEY_ISSUER = 'urn:unseen-guardian:api-keys';

/** What is known of a key beside its secret; times are in milliseconds since the Unix epoch. */
export interface ApiKey {
  /** The public id, a UUID: it stands in the key, and may stand in logs. */
  readonly id: string;
  readonly tenantId: string;
  /** The machine that holds it; several keys of one client are one caller. */
  readonly client: string;
  readonly scopes: readonly string[];
  readonly roles: readonly string[];
  readonly createdAt: number;
  readonly expiresAt: number;
  /** When it was last used, to the minute; absent before the first time. */
  readonly usedAt?: number;
  readonly revokedAt?: number;
}

/** A key as it is stored: what was given out cannot be made from it. */
export interface StoredApiKey extends ApiKey {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

/** The caller that a key stands for: a machine, with the roles that were granted to the key and no others. */
export const principalOf = ({ tenantId, client, roles, scopes }: ApiKey): Principal =>
  Object.freeze({
    id: `${API_KEY_ISSUER}|${client}`,
    issuer: API_KEY_ISSUER,
    subject: client,
    tenantId,
    clientId: client,
    roles: Object.freeze([...roles]),
    scopes: Object.freeze([...scopes]),
  });
