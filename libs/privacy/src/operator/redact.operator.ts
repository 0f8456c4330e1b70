import { type Operator, type RedactSettings } from './operator';

/** Writes the category in place of the value: `[EMAIL]`. */
export const redact: Operator<RedactSettings> = {
  check: () => undefined,
  apply: (_value, { category }) => `[${category}]`,
};
