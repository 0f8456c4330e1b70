import { createHmac } from 'node:crypto';
import { type Exchange, type Ids } from 'unseen-guardian/kernel';
import { canonicalValue } from './canonical-value';
import { nameOf, TOKEN, TOKEN_LIKE, tokenOf } from './pseudonym-token';

/** What stands in a reply where a model made a token up. */
export const UNKNOWN_PSEUDONYM = '[unknown]';

/** How much text before a token is looked at, in UTF-16 units; a word that is longer counts as an address. */
export const LONGEST_ADDRESS = 4_096;
const ADDRESS = /\/\/|\\\\|https?:|www\.|\]\((?!mailto:|tel:)/i;
const CLICKED_LINK = /^\]\((?:mailto:|tel:)/;
const LINK_HEAD = 9;
const OPEN_TAG = /<[a-z][^<]*[=:/]/i;

/** Told once for each token met on the way back. */
export type RestoreListener = (outcome: 'restored' | 'unknown') => void;

/**
 * The pseudonyms of one exchange and the values they stand for.
 *
 * A pseudonym is a keyed hash under a random key of the exchange: the same value has the same pseudonym throughout the
 * exchange and an unrelated one outside of it. The vault lives in memory and goes with the exchange.
 */
export class PseudonymVault {
  private readonly values = new Map<string, string>();
  private readonly tokens = new Map<string, string>();

  constructor(private readonly key: string) {}

  /** The pseudonym of a value; spellings of one value share it, and the first spelling is what comes back. */
  pseudonymise(category: string, value: string): string {
    const identity = `${category}|${canonicalValue(category, value)}`;
    const known = this.tokens.get(identity);
    if (known) return known;
    const token = this.mint(category, identity);
    this.tokens.set(identity, token);
    this.values.set(token, value);
    return token;
  }

  /** Two values may meet in 40 bits; the later one then takes another name. */
  private mint(category: string, identity: string): string {
    for (let round = 0; ; round++) {
      const digest = createHmac('sha256', this.key).update(`${round}|${identity}`).digest();
      const token = tokenOf(category, nameOf(digest));
      if (!this.values.has(token)) return token;
    }
  }

  /** Whether this exchange made the token. */
  knows(token: string): boolean {
    return this.values.has(token);
  }

  /** Puts the values back; a token that this exchange did not make becomes `[unknown]`. */
  restore(text: string, listener?: RestoreListener, before = ''): string {
    const find = (token: string, at: number) =>
      isInAddress(before + text.slice(0, at)) ? undefined : this.values.get(token);
    return this.replaceTokens(text, find, listener);
  }

  /** Leaves the tokens of this exchange alone and takes out the others. */
  keepKnown(text: string, listener?: RestoreListener): string {
    return this.replaceTokens(text, (token) => (this.knows(token) ? token : undefined), listener);
  }

  /** Takes the token brackets out of incoming text, so that nobody's own text is ever taken for a pseudonym. */
  disarm(text: string): string {
    if (!/[⟦⟧]/.test(text)) return text;
    let plain = '';
    let at = 0;
    for (const match of text.matchAll(TOKEN)) {
      if (!this.knows(match[0])) continue;
      plain += brackets(text.slice(at, match.index)) + match[0];
      at = match.index + match[0].length;
    }
    return plain + brackets(text.slice(at));
  }

  private replaceTokens(
    text: string,
    find: (token: string, at: number) => string | undefined,
    listener?: RestoreListener,
  ): string {
    if (!text.includes('⟦')) return text;
    return text.replace(TOKEN_LIKE, (token, at: number) => {
      const found = find(token, at);
      if (found !== token) listener?.(found === undefined ? 'unknown' : 'restored');
      return found ?? UNKNOWN_PSEUDONYM;
    });
  }
}

/** A value in an address leaves with whoever loads it: a picture in Markdown needs no click. */
function isInAddress(before: string): boolean {
  const recent = before.slice(-LONGEST_ADDRESS);
  const from = Math.max(...[' ', '\n', '\t'].map((space) => recent.lastIndexOf(space)));
  const word = recent.slice(from + 1);
  if (word.length >= LONGEST_ADDRESS || ADDRESS.test(word)) return true;
  const link = recent.lastIndexOf('](');
  const isOpenLink = link >= 0 && !recent.includes(')', link);
  if (isOpenLink && !CLICKED_LINK.test(recent.slice(link, link + LINK_HEAD))) return true;
  return OPEN_TAG.test(recent.slice(recent.lastIndexOf('>') + 1));
}

const brackets = (text: string): string => text.replaceAll('⟦', '[').replaceAll('⟧', ']');

const VAULT = Symbol.for('unseen-guardian/pseudonym-vault');

/** The vault of an exchange, made at first use under a fresh random key. */
export const vaultOf = (exchange: Exchange, ids: Ids): PseudonymVault =>
  exchange.memo(VAULT, 'vault', () => new PseudonymVault(ids.nonce()));
