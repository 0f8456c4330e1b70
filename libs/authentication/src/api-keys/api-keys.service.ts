import { randomBytes } from 'node:crypto';
import { type AuditTrail, type Clock, type Ids } from 'unseen-guardian/kernel';
import { type TokenRevocations } from '../revocation/token-revocations';
import { API_KEY_ISSUER, type ApiKey, principalOf } from './api-key';
import { saltedHash } from './api-key-hash';
import { apiKeyText } from './api-key-text';
import { assertApiKeyRequest, type ApiKeyRequest } from './api-key-request';
import { type ApiKeyStore } from './store/api-key-store';

/** A key that was just given out: nobody can read its text again. */
export interface IssuedApiKey extends ApiKey {
  /** What the machine sends behind `Authorization: ApiKey`. */
  readonly key: string;
}

/** What the service stands on. */
export interface ApiKeysInit {
  /** Absent where static keys are off. */
  readonly store?: ApiKeyStore | undefined;
  readonly revocations: TokenRevocations;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Milliseconds. */
  readonly longestLife: number;
  readonly audit?: AuditTrail | undefined;
}

/** Gives static keys to machines, and takes them back. */
export class ApiKeys {
  constructor(private readonly init: ApiKeysInit) {}

  /**
   * Makes a key; its text is in the answer and nowhere else.
   *
   * @throws Error that says the remedy; ControlUnavailableException when it cannot be recorded: then there is no key.
   */
  async issue(request: ApiKeyRequest): Promise<IssuedApiKey> {
    const { clock, ids, longestLife } = this.init;
    const createdAt = clock.now();
    assertApiKeyRequest(request, createdAt, longestLife);
    const { tenantId, client, scopes, roles = [], expiresAt } = request;
    const key: ApiKey = { id: ids.uuid(), tenantId, client, scopes, roles, createdAt, expiresAt };
    const secret = randomBytes(32);
    await this.record('api-key.issued', key);
    await this.store.add({ ...key, ...saltedHash(secret) });
    return { ...key, key: apiKeyText({ id: key.id, secret }) };
  }

  /**
   * Withdraws a key: from the next request here, within a second in other processes. Twice is once.
   *
   * @returns whether there is such a key.
   * @throws Error when that cannot be written everywhere: try again.
   */
  async revoke(id: string): Promise<boolean> {
    const key = await this.store.find(id);
    if (!key) return false;
    await this.store.revoke(id, this.init.clock.now());
    await this.init.revocations.revoke({ issuer: API_KEY_ISSUER, tokenId: id });
    await this.record('api-key.revoked', key);
    return true;
  }

  /** The keys of a tenant, or of all, oldest first; no secret among it. */
  async list(tenantId?: string): Promise<readonly ApiKey[]> {
    return this.store.list(tenantId);
  }

  private get store(): ApiKeyStore {
    if (this.init.store) return this.init.store;
    throw new Error("AuthenticationModule: static keys are off. Set `apiKeys: { store: 'postgres' }`.");
  }

  private async record(type: 'api-key.issued' | 'api-key.revoked', key: ApiKey): Promise<void> {
    await this.init.audit?.append({ event: { type, keyId: key.id }, principal: principalOf(key) }).durable;
  }
}
