import { type PseudonymVault } from '../pseudonym/pseudonym-vault';

/** One way of hiding a value. None of them is anonymisation: what remains is still personal data (GDPR recital 26). */
export interface Operator {
  /** What stands in place of the value. */
  hide(value: string, category: string, vault: PseudonymVault): string;
  /** Brings the values back into a text; absent when that cannot be done. */
  restore?(text: string, vault: PseudonymVault): string;
}

const VISIBLE = 4;

/** All letters and digits but the last four; everything of a value too short to keep four. */
function mask(value: string): string {
  const count = value.replace(/[^\p{L}\p{N}]/gu, '').length;
  let hidden = count >= 3 * VISIBLE ? count - VISIBLE : count;
  return value.replace(/[\p{L}\p{N}]/gu, (character) => (hidden-- > 0 ? '*' : character));
}

/** The operators, by the name under which options ask for them. */
export const OPERATORS = {
  redact: { hide: (_value, category) => `[${category}]` },
  mask: { hide: mask },
  pseudonymise: {
    hide: (value, category, vault) => vault.pseudonymise(category, value),
    restore: (text, vault) => vault.restore(text),
  },
} as const satisfies Record<string, Operator>;

/** `redact`, `mask` or `pseudonymise`. */
export type OperatorName = keyof typeof OPERATORS;
