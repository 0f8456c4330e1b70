import { type Recognizer } from '../../recognizer';
import { isBase58Check } from './base58';
import { isBech32 } from './bech32';

const BASE58 = '[1-9A-HJ-NP-Za-km-z]';
const COMMON = {
  category: 'CRYPTO_WALLET',
  triggers: '0123456789',
  cues: ['crypto'],
} as const satisfies Partial<Recognizer>;

/** Addresses of wallets, by checksum where there is one. */
export const CRYPTO_WALLETS: readonly Recognizer[] = [
  {
    ...COMMON,
    rule: 'crypto.base58check',
    pattern: new RegExp(`(?<!\\w)[13LMTDr]${BASE58}{24,34}(?!\\w)`),
    minLength: 25,
    maxLength: 35,
    score: 0.95,
    validate: (match) => (isBase58Check(match) ? match.length : 0),
  },
  {
    ...COMMON,
    rule: 'crypto.bech32',
    pattern: /(?<!\w)(?:bc|tb|ltc|addr|BC|LTC)1[02-9ac-hj-np-zAC-HJ-NP-Z]{20,110}(?!\w)/,
    minLength: 24,
    maxLength: 120,
    score: 0.95,
    validate: (match) => (isBech32(match) ? match.length : 0),
  },
  {
    ...COMMON,
    rule: 'crypto.ethereum',
    pattern: /(?<!\w)0x[0-9a-fA-F]{40}(?!\w)/,
    minLength: 42,
    maxLength: 42,
    score: 0.6,
  },
  {
    ...COMMON,
    rule: 'crypto.monero',
    pattern: new RegExp(`(?<!\\w)[48][0-9AB]${BASE58}{93}(?!\\w)`),
    minLength: 95,
    maxLength: 95,
    score: 0.7,
  },
  {
    ...COMMON,
    rule: 'crypto.announced',
    pattern: new RegExp(`(?<!\\w)(?=[A-Za-z]{0,30}\\d)${BASE58}{25,44}(?!\\w)`),
    minLength: 25,
    maxLength: 44,
    score: 0.2,
  },
];
