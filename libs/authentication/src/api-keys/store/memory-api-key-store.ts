import { type ApiKey, type StoredApiKey } from '../api-key';
import { ApiKeyStore } from './api-key-store';

/** The keys of one process, which are gone with it: for development and tests. */
export class MemoryApiKeyStore extends ApiKeyStore {
  private readonly keys = new Map<string, StoredApiKey>();

  async add(key: StoredApiKey): Promise<void> {
    if (this.keys.has(key.id)) throw new Error('There is a key of this id already.');
    this.keys.set(key.id, key);
  }

  async find(id: string): Promise<StoredApiKey | undefined> {
    return this.keys.get(id);
  }

  async list(tenantId?: string): Promise<readonly ApiKey[]> {
    return [...this.keys.values()]
      .filter((key) => tenantId === undefined || key.tenantId === tenantId)
      .map(({ salt: _salt, hash: _hash, ...key }) => key);
  }

  async used(id: string, at: number): Promise<void> {
    const key = this.keys.get(id);
    if (key) this.keys.set(id, { ...key, usedAt: Math.max(at, key.usedAt ?? at) });
  }

  async revoke(id: string, at: number): Promise<boolean> {
    const key = this.keys.get(id);
    if (key) this.keys.set(id, { ...key, revokedAt: key.revokedAt ?? at });
    return key !== undefined;
  }
}
