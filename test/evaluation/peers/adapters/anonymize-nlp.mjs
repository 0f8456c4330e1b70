import { AnonymizeNlp } from 'anonymize-nlp';
import { align } from '../align.mjs';

const TYPES = {
  FIRSTNAME: 'PERSON',
  LASTNAME: 'PERSON',
  ORGANIZATION: 'ORGANIZATION',
  EMAIL: 'EMAIL',
  PHONENUMBER: 'PHONE',
  DATE: 'DATE',
  CREDITCARD: 'CREDIT_CARD',
  BANKACC: 'BANK_ACCOUNT',
  ROUTING: 'BANK_ACCOUNT',
  SSN: 'US_SSN',
  US_SOCIAL_SECURITY: 'US_SSN',
  UK_NIN: 'NATIONAL_ID',
  DL: 'DRIVER_LICENSE',
  PASSPORT: 'PASSPORT',
  ID: 'ID_NUMBER',
  IP: 'IP_ADDRESS',
  MAC_ADDRESS: 'MAC_ADDRESS',
  URL: 'URL',
  CRYPTO: 'CRYPTO_WALLET',
  ZIP_CODE: 'ADDRESS',
  APIKEY: 'SECRET',
  AWSID: 'SECRET',
  AWSKEY: 'SECRET',
  BASIC_AUTH: 'SECRET',
  TOKEN: 'SECRET',
};
const PLACEHOLDER = new RegExp(`<(?:${Object.keys(TYPES).join('|')}|DOMAIN|MONEY|TIME|ISBN)\\d*>`, 'g');

export const typeOf = (entity) => TYPES[entity];

/** First and last name are two entities here: neighbours are joined into the one name they are. */
function joinNames(text, spans) {
  const joined = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isName = (one) => one && TYPES[one.entity] === 'PERSON';
    if (isName(span) && isName(last) && /^ ?$/.test(text.slice(last.end, span.start))) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

/** What it says it replaced by placeholders of a kind: first what stood for this one, then the others. */
function valuesOf(maskMaps, token) {
  const replaced = [...(maskMaps[/[A-Z_]+/.exec(token)[0].toLowerCase()] ?? [])];
  return replaced.sort(([, a], [, b]) => Number(b === token) - Number(a === token)).map(([value]) => value);
}

/** Gives redacted text with numbered placeholders and what they replaced; laid over the original, that gives spans. */
export function create() {
  const peer = new AnonymizeNlp();
  return {
    run: (text) => peer.anonymize(text),
    spans(text, redacted) {
      const known = align(text, redacted, PLACEHOLDER, (token) => valuesOf(peer.maskMaps, token));
      const spans = (known ?? align(text, redacted, PLACEHOLDER))?.map(({ start, end, token }) => ({
        start,
        end,
        entity: /[A-Z_]+/.exec(token)[0],
      }));
      return spans && joinNames(text, spans);
    },
  };
}
