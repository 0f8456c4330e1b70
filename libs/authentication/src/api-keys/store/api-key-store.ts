import { type ApiKey, type StoredApiKey } from '../api-key';

/** Where static keys are kept. */
export abstract class ApiKeyStore {
  /** @throws Error when it is not written, or there is a key of this id. */
  abstract add(key: StoredApiKey): Promise<void>;
  /**
   * The key of this id, whether it holds or not.
   *
   * @throws Error when it cannot be read.
   */
  abstract find(id: string): Promise<StoredApiKey | undefined>;
  /** The keys of a tenant, or of all, oldest first, without salt and hash. */
  abstract list(tenantId?: string): Promise<readonly ApiKey[]>;
  /** Notes that a key was used; an earlier time than the known one changes nothing. */
  abstract used(id: string, at: number): Promise<void>;
  /**
   * Withdraws a key, once; answers whether there is one.
   *
   * @throws Error when it is not written.
   */
  abstract revoke(id: string, at: number): Promise<boolean>;
}
