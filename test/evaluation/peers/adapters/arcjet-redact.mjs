import { redact } from '@arcjet/redact';
import { align } from '../align.mjs';

const TYPES = {
  email: 'EMAIL',
  'phone-number': 'PHONE',
  'ip-address': 'IP_ADDRESS',
  'credit-card-number': 'CREDIT_CARD',
};
/** Private-use characters: no text has them, so no word of a text looks like a placeholder. */
const PLACEHOLDER = /\uE000\d+\uE001/g;

export const typeOf = (entity) => TYPES[entity];

/** Gives redacted text and, to a callback, each value: placeholders of our own tell where each one stood. */
export function create() {
  return {
    async run(text) {
      const found = [];
      const replace = (entity, value) => `\uE000${found.push({ entity, value }) - 1}\uE001`;
      const [redacted] = await redact(text, { replace });
      return { redacted, found };
    },
    spans(text, { redacted, found }) {
      const of = (token) => found[Number(token.slice(1, -1))];
      return align(text, redacted, PLACEHOLDER, (token) => [of(token).value])?.map(
        ({ start, end, token }) => ({ start, end, entity: of(token).entity }),
      );
    },
  };
}
