import { createHmac } from 'node:crypto';
import { type Awaitable, type Exchange, type Ids } from 'unseen-guardian/kernel';
import { isInAddress, textBefore } from './restore/address-place';
import { base32 } from './base32';
import { EntityIndex } from './entity-index';
import { broughtBy } from './restore/own-stand-ins';
import { ENTITY_LENGTH, entityOf, TOKEN_LIKE, tokenOf, VARIANT_LENGTH } from './pseudonym-token';
import { type RestorePolicy } from './restore/restore-policy';
import { LONGEST_STAND_IN, StandInFinder, type StandInSpan } from './stand-in-finder';

/** What stands in a reply where a model made a token up. */
export const UNKNOWN_PSEUDONYM = '[unknown]';

/** Told once for each token met on the way back: `withheld` is one that this caller, or this place, may not have. */
export type RestoreListener = (outcome: 'restored' | 'withheld' | 'unknown') => void;

/** Where text stands whose pseudonyms become values. */
export interface RestorePlace {
  /** What the reader has before it. @default nothing */
  readonly before?: string;
  /** How a value is written at a place of the text; asked in order. @default as it is */
  readonly write?: (value: string, at: number) => string;
}

/** What a stand-in becomes, and what is told of it; nothing to tell of one that stays. */
type Find = (
  standIn: string,
  at: number,
) => { readonly text?: string; readonly outcome?: Parameters<RestoreListener>[0] };

/** What stands in the place of which value. */
export interface VaultEntry {
  /** A token, or a surrogate: text that looks like the value. */
  readonly standIn: string;
  readonly category: string;
  readonly value: string;
}

/** Takes the entries of a vault to a store; answers when they are durable. */
export type SaveEntries = (entries: readonly VaultEntry[]) => Awaitable<void>;

/** Spellings of one entity are told apart by ten bits; after this many clashes it takes another name. */
const MOST_ROUNDS = 64;

/**
 * The pseudonyms of one exchange or conversation and the values they stand for.
 *
 * A pseudonym is a keyed hash under a random key: the same value has the same pseudonym as long as the key lives and an
 * unrelated one elsewhere. The vault lives in memory; that of a conversation is saved and opened again by `Conversations`.
 */
export class PseudonymVault {
  /** The surrogates among the stand-ins. */
  readonly surrogates = new StandInFinder();
  private readonly values = new Map<string, VaultEntry>();
  private readonly standIns = new Map<string, string>();
  private readonly entities: EntityIndex;
  private unsaved: VaultEntry[] = [];
  /** Stand-ins whose values the caller brought. */
  private own?: Set<string>;
  private policy: RestorePolicy = 'all';

  constructor(
    private readonly key: string | Buffer,
    private readonly saver?: SaveEntries,
  ) {
    this.entities = new EntityIndex((category, identity, round) =>
      base32(this.digest('entity', category, identity, String(round)), ENTITY_LENGTH),
    );
  }

  /** HMAC-SHA-256 of the parts under the key of this vault. */
  digest(...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.key).update(JSON.stringify(parts)).digest();
  }

  /** The pseudonym of a value; spellings of one value share its entity, and each comes back as it was. */
  pseudonymise(category: string, value: string): string {
    const known = this.standInOf('token', category, value);
    if (known !== undefined) return known;
    const token = this.mint(category, value);
    this.bind('token', { standIn: token, category, value });
    return token;
  }

  /** What stands for a value already: a `token`, a `surrogate` or a `cipher`. */
  standInOf(kind: string, category: string, value: string): string | undefined {
    return this.standIns.get(JSON.stringify([kind, category, value]));
  }

  /** Lets a text stand for a value; answers whether it was free and not too long to be found again. */
  bind(kind: string, entry: VaultEntry): boolean {
    if (!this.keep(kind, entry)) return false;
    if (this.saver) this.unsaved.push(entry);
    return true;
  }

  /** Takes the entries of earlier exchanges of the conversation. */
  load(entries: readonly VaultEntry[]): void {
    for (const entry of entries) {
      const entity = entityOf(entry.standIn);
      if (entity) this.entities.learn(entry.category, entry.value, entity);
      this.keep(kindOf(entry.standIn), entry);
    }
  }

  /** Saves what is new; nothing that a prompt carries should leave before. */
  save(): Awaitable<void> {
    const entries = this.unsaved;
    if (!this.saver || entries.length === 0) return;
    this.unsaved = [];
    return this.saver(entries);
  }

  /** Whether this vault made the token or surrogate. */
  knows(standIn: string): boolean {
    return this.values.has(standIn);
  }

  /** From now on these values come back, if anything is said: with `owner-only`, those that `noteOwn` has seen. */
  restoring(policy: RestorePolicy = this.policy): void {
    this.policy = policy;
  }

  /** The caller brought the values that are hidden in a text: those that stood in it before, and now no more. */
  noteOwn(before: string, after: string): void {
    if (before === after) return;
    const own = (this.own ??= new Set<string>());
    for (const standIn of broughtBy(this.standInsOf(before), this.standInsOf(after))) own.add(standIn);
  }

  /** Puts the values back; a token that this vault did not make, or that may not be restored here, becomes `[unknown]`. */
  restore(text: string, listener?: RestoreListener, { before = '', write }: RestorePlace = {}): string {
    if (this.policy === 'never') return this.keepKnown(text, listener);
    const find: Find = (standIn, at) => {
      const entry = this.values.get(standIn);
      if (!entry) return { outcome: 'unknown' };
      const isOwn = this.policy === 'all' || this.own?.has(standIn);
      if (!isOwn || isInAddress(textBefore(before, text, at))) return { outcome: 'withheld' };
      return { outcome: 'restored', text: write ? write(entry.value, at) : entry.value };
    };
    const parts: string[] = [];
    let at = 0;
    for (const { start, end } of this.surrogatesIn(text, before)) {
      parts.push(this.replaceTokens(text, at, start, find, listener));
      const surrogate = text.slice(start, end);
      const found = find(surrogate, start);
      if (found.outcome) listener?.(found.outcome);
      parts.push(found.text ?? surrogate);
      at = end;
    }
    return parts.join('') + this.replaceTokens(text, at, text.length, find, listener);
  }

  /** Leaves the stand-ins of this vault alone and takes out other tokens. */
  keepKnown(text: string, listener?: RestoreListener): string {
    const find: Find = (token) => (this.knows(token) ? { text: token } : { outcome: 'unknown' });
    return this.replaceTokens(text, 0, text.length, find, listener);
  }

  /** Takes the token brackets out of incoming text, so that nobody's own text is ever taken for a pseudonym. */
  disarm(text: string): string {
    if (!/[⟦⟧]/.test(text)) return text;
    let plain = '';
    let at = 0;
    for (const match of text.matchAll(TOKEN_LIKE)) {
      if (!this.knows(match[0])) continue;
      plain += brackets(text.slice(at, match.index)) + match[0];
      at = match.index + match[0].length;
    }
    return plain + brackets(text.slice(at));
  }

  private standInsOf(text: string): string[] {
    const tokens = [...text.matchAll(TOKEN_LIKE)].map(([token]) => token);
    return [...tokens, ...this.surrogates.read(text).spans.map(({ start, end }) => text.slice(start, end))];
  }

  /** A word inside a token is part of the token, whatever it looks like. */
  private surrogatesIn(text: string, before: string): readonly StandInSpan[] {
    if (this.surrogates.isEmpty) return [];
    const { spans } = this.surrogates.read(text, before.slice(-2));
    const tokens = [...text.matchAll(TOKEN_LIKE)].map(({ index, 0: { length } }) => [index, index + length]);
    let next = 0;
    return spans.filter(({ start, end }) => {
      while (next < tokens.length && tokens[next]![1]! <= start) next++;
      return next === tokens.length || end <= tokens[next]![0]!;
    });
  }

  private mint(category: string, value: string): string {
    for (let round = 0; ; round++) {
      const entity =
        round < MOST_ROUNDS
          ? this.entities.entityOf(category, value)
          : base32(this.digest('overflow', category, value, String(round)), ENTITY_LENGTH);
      const variant = base32(this.digest('variant', category, entity, value, String(round)), VARIANT_LENGTH);
      const token = tokenOf(category, entity, variant);
      if (!this.values.has(token)) return token;
    }
  }

  private keep(kind: string, entry: VaultEntry): boolean {
    const { standIn, category, value } = entry;
    if (this.values.has(standIn)) return false;
    if (kind === 'surrogate') {
      if (standIn === '' || standIn.length > LONGEST_STAND_IN) return false;
      this.surrogates.add(standIn);
    }
    this.values.set(standIn, entry);
    this.standIns.set(JSON.stringify([kind, category, value]), standIn);
    return true;
  }

  private replaceTokens(
    text: string,
    from: number,
    to: number,
    find: Find,
    listener?: RestoreListener,
  ): string {
    const part = text.slice(from, to);
    if (!part.includes('⟦')) return part;
    return part.replace(TOKEN_LIKE, (token, at: number) => {
      const { text: found = UNKNOWN_PSEUDONYM, outcome } = find(token, from + at);
      if (outcome) listener?.(outcome);
      return found;
    });
  }
}

const brackets = (text: string): string => text.replaceAll('⟦', '[').replaceAll('⟧', ']');

const kindOf = (standIn: string): string =>
  !standIn.startsWith('⟦') ? 'surrogate' : standIn.includes(':enc:') ? 'cipher' : 'token';

const VAULT = Symbol.for('unseen-guardian/pseudonym-vault');

/** The vault of an exchange: that of the conversation it opened, or one made at first use under a fresh random key. */
export const vaultOf = (exchange: Exchange, ids: Ids): PseudonymVault =>
  exchange.memo(VAULT, 'vault', () => new PseudonymVault(ids.nonce()));

/**
 * Gives an exchange the vault of its conversation.
 *
 * @throws Error when the exchange has a vault already: a model was called before the conversation was opened.
 */
export function useVault(exchange: Exchange, vault: PseudonymVault): void {
  if (exchange.memo(VAULT, 'vault', () => vault) !== vault)
    throw new Error('Open the conversation before the first model call, and only one in an exchange.');
}
