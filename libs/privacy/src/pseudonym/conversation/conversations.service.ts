import { createHash, timingSafeEqual } from 'node:crypto';
import { HttpStatus } from '@nestjs/common';
import {
  type Clock,
  days,
  type Exchange,
  GuardianException,
  type Ids,
  type Principal,
  type SubjectRef,
} from 'unseen-guardian/kernel';
import { base32 } from '../base32';
import { PseudonymVault, useVault } from '../pseudonym-vault';
import { type ConversationRecord, type PseudonymStore } from './pseudonym-store';

/** How an exchange takes part in a conversation. */
export interface ConversationUse {
  /** Whom what is said in this exchange is about: its pseudonyms are erased with them. */
  readonly subject?: SubjectRef;
}

/** What the service works with. */
export interface ConversationTools {
  /** Where conversations are kept; without one none can be started. */
  readonly store?: PseudonymStore;
  readonly ids: Ids;
  readonly clock: Clock;
  /**
   * How long a conversation lasts, in milliseconds.
   * @default 86400000 (a day)
   */
  readonly lifetimeMs?: number;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NAME_LENGTH = 26;

/** 404: there is no such conversation, or it is somebody else's; the answer is the same. */
const notFound = (): GuardianException =>
  new GuardianException('GUARDIAN_NOT_FOUND', HttpStatus.NOT_FOUND, 'There is no such conversation.');

const ownerOf = (vault: PseudonymVault, { tenantId, id }: Principal): Buffer =>
  vault.digest('owner', tenantId, id);

/**
 * Conversations of several exchanges that share their pseudonyms.
 *
 * The id is made here, and opens for the principal and tenant that started it alone. Call `start` or `open` in the handler
 * before the first model call; an exchange that does neither has pseudonyms of its own, which go with it.
 */
export class Conversations {
  constructor(private readonly tools: ConversationTools) {}

  /**
   * Starts a conversation of the caller and opens it in this exchange; answers its id.
   *
   * @throws Error when there is no store, or after the first model call of the exchange.
   */
  async start(exchange: Exchange, use: ConversationUse = {}): Promise<string> {
    const { ids, lifetimeMs = days(1) } = this.tools;
    const { principal, policy } = exchange;
    const key = ids.nonce() + ids.nonce();
    const record: ConversationRecord = {
      ...{ tenantId: principal.tenantId, id: this.newId(), key },
      owner: ownerOf(new PseudonymVault(key), principal),
      expiresAt: exchange.now() + Math.min(lifetimeMs, policy.purpose.retention),
    };
    this.attach(exchange, record, use);
    await this.store.create(record);
    return record.id;
  }

  /**
   * Opens a conversation in this exchange: its pseudonyms are those of the exchanges before.
   *
   * @throws GuardianException 404 when it does not exist, ended, expired, or is not the caller's: the same for each.
   * @throws Error after the first model call of the exchange.
   */
  async open(exchange: Exchange, id: string, use: ConversationUse = {}): Promise<void> {
    const record = await this.own(exchange, id);
    const entries = await this.store.entries(record.tenantId, record.id);
    this.attach(exchange, record, use).load(entries);
  }

  /**
   * Ends a conversation of the caller: its key and its pseudonyms are destroyed.
   *
   * @throws GuardianException 404 as `open` does.
   */
  async end(exchange: Exchange, id: string): Promise<void> {
    const { tenantId } = await this.own(exchange, id);
    await this.store.end(tenantId, id);
  }

  /** Erases what conversations hold about a subject, and destroys the keys of the subject, all of them (GDPR Art. 17). */
  async eraseSubject(tenantId: string, subjectId: string): Promise<void> {
    await this.store.eraseSubject(tenantId, subjectId);
  }

  /** Ends the conversations that have expired, of all tenants; answers how many. Call it from time to time. */
  async purgeExpired(): Promise<number> {
    return this.store.purgeExpired(this.tools.clock.now());
  }

  private get store(): PseudonymStore {
    const { store } = this.tools;
    if (!store)
      throw new Error(
        'Conversations have nowhere to lie. Import DatabaseModule and EncryptionModule, or give PrivacyModule conversations: { store }.',
      );
    return store;
  }

  private async own(exchange: Exchange, id: string): Promise<ConversationRecord> {
    const { principal } = exchange;
    const record = UUID.test(id) ? await this.store.find(principal.tenantId, id, exchange.now()) : undefined;
    const owner = record && ownerOf(new PseudonymVault(record.key), principal);
    if (!record || !owner || owner.length !== record.owner.length || !timingSafeEqual(owner, record.owner))
      throw notFound();
    return record;
  }

  private attach(exchange: Exchange, { tenantId, id, key }: ConversationRecord, use: ConversationUse) {
    const { subject } = use;
    const vault: PseudonymVault = new PseudonymVault(key, (entries) =>
      this.store.add(
        tenantId,
        id,
        entries.map((entry) => ({
          ...entry,
          name: base32(vault.digest('row', entry.standIn), NAME_LENGTH),
          ...(subject && { subjectId: subject.id.toLowerCase() }),
        })),
      ),
    );
    useVault(exchange, vault);
    return vault;
  }

  /** 128 random bits in the form of a UUID, which keys and columns have. */
  private newId(): string {
    const hex = createHash('sha256').update(this.tools.ids.nonce()).digest('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
      '-',
    );
  }
}
