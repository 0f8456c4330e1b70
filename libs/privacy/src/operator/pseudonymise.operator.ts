import { type Operator, type PseudonymiseSettings } from './operator';

/** A token of the vault: `⟦EMAIL:7F3K9Q2M1X⟧`. */
export const pseudonymise: Operator<PseudonymiseSettings> = {
  check: () => undefined,
  apply: (value, { category, vault }) => vault.pseudonymise(category, value),
  reverse: (text, { vault }) => vault.restore(text),
};
