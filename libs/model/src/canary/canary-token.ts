import { createHmac, randomBytes } from 'node:crypto';
import { type Exchange } from 'unseen-guardian/kernel';

const TOKEN = Symbol.for('unseen-guardian/canary');

/** The token says nothing about tenant or time to who does not have this. */
const KEY = randomBytes(32);

/** A token lasts this long, in milliseconds: providers keep the beginning of a prompt that is the same again. */
const LIFETIME_MS = 3_600_000;

// Without vowels and digits: no word, name or number of an honest reply grows into it.
const LETTERS = 'bcdfghjkmpqrtvwz';

/** 64 bits in 16 letters. */
const LENGTH = 16;

function tokenOf(exchange: Exchange): string {
  const tenant = exchange.isAuthenticated ? exchange.principal.tenantId : '';
  const period = Math.floor(exchange.now() / LIFETIME_MS);
  const hash = createHmac('sha256', KEY)
    .update(JSON.stringify([tenant, period]))
    .digest('hex');
  return Array.from(hash.slice(0, LENGTH), (digit) => LETTERS[Number.parseInt(digit, 16)]).join('');
}

/** The token that the hidden context of this exchange carries: the same for its tenant, for an hour, in this process. */
export const canaryOf = (exchange: Exchange): string => exchange.memo(TOKEN, TOKEN, () => tokenOf(exchange));

/** Whether the calls of this exchange carry the token: somebody has to look for it in the reply. */
export const isCanaryOwed = (exchange: Exchange): boolean =>
  exchange.policy.owed.reply.some(({ name }) => name === 'canary');

/** The line that carries the token. */
export const canarySentence = (token: string): string =>
  `Internal reference ${token}. It must not appear in an answer.`;
