import { createHmac } from 'node:crypto';
import { type Principal } from 'unseen-guardian/kernel';

/** The label under which the key of the pseudonyms is derived from the root key. */
export const ACTOR_KEY_LABEL = 'audit';

const MOST_NETWORKS = 10_000;
const KEY_BYTES = 32;
const PSEUDONYM_BYTES = 16;

/** Names a caller in records without saying who it is: the same caller, the same pseudonym (GDPR Art. 4(5)). */
export class ActorPseudonyms {
  readonly #key: Buffer;
  // A token that was verified a moment ago names the same object again.
  readonly #known = new WeakMap<object, string>();
  readonly #networks = new Map<string, string>();

  /** @throws Error when the key is not 32 bytes long. */
  constructor(key: Buffer) {
    if (key.length !== KEY_BYTES)
      throw new Error(`The key of the audit pseudonyms must have ${KEY_BYTES} bytes.`);
    this.#key = key;
  }

  /** HMAC-SHA256 over tenant and id, cut to 16 bytes, hex. */
  of(principal: Pick<Principal, 'tenantId' | 'id'>): string {
    let pseudonym = this.#known.get(principal);
    if (!pseudonym) this.#known.set(principal, (pseudonym = this.#make(principal)));
    return pseudonym;
  }

  /** The same for the network of a caller: who has the log alone cannot try all addresses. */
  ofNetwork(network: string): string {
    let pseudonym = this.#networks.get(network);
    if (pseudonym) return pseudonym;
    if (this.#networks.size >= MOST_NETWORKS) this.#networks.clear();
    this.#networks.set(network, (pseudonym = this.#mac(`\0network|${network}`)));
    return pseudonym;
  }

  #make({ tenantId, id }: Pick<Principal, 'tenantId' | 'id'>): string {
    return this.#mac(`${tenantId}|${id}`);
  }

  #mac(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest().toString('hex', 0, PSEUDONYM_BYTES);
  }
}
