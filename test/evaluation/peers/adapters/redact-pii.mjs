import redactPii from 'redact-pii';
import { align } from '../align.mjs';

const TYPES = {
  CREDIT_CARD_NUMBER: 'CREDIT_CARD',
  STREET_ADDRESS: 'ADDRESS',
  ZIPCODE: 'ADDRESS',
  PHONE_NUMBER: 'PHONE',
  IP_ADDRESS: 'IP_ADDRESS',
  US_SOCIAL_SECURITY_NUMBER: 'US_SSN',
  EMAIL_ADDRESS: 'EMAIL',
  USERNAME: 'USERNAME',
  PASSWORD: 'SECRET',
  CREDENTIALS: 'SECRET',
  URL: 'URL',
  PERSON_NAME: 'PERSON',
};
const PLACEHOLDER = new RegExp([...Object.keys(TYPES), 'DIGITS'].join('|'), 'g');

export const typeOf = (entity) => TYPES[entity];

/** Gives redacted text; the spans come from laying it over the original. */
export function create() {
  const peer = new redactPii.SyncRedactor();
  return {
    run: (text) => peer.redact(text),
    spans: (text, redacted) =>
      align(text, redacted, PLACEHOLDER)?.map(({ start, end, token }) => ({ start, end, entity: token })),
  };
}
