import { type Exchange, type ModelCall } from 'unseen-guardian/kernel';

const TEXTS = Symbol.for('unseen-guardian/untrusted-texts');

const textsOf = (exchange: Exchange): Set<string> => exchange.memo(TEXTS, TEXTS, () => new Set<string>());

/**
 * Keeps what of a prompt comes from outside (documents, results of tools), before and after pseudonyms take the place of
 * what it says: a model repeats the one, and arguments get the other back.
 */
export function noteUntrusted(exchange: Exchange, { segments }: ModelCall): void {
  for (const { trust, text } of segments) {
    if (trust === 'untrusted' && text.trim()) textsOf(exchange).add(text);
  }
}

/** Every text from outside that any call of the exchange had in its context; once there is one, the exchange is tainted. */
export const untrustedTexts = (exchange: Exchange): ReadonlySet<string> => textsOf(exchange);
