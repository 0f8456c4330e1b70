const compact = (value: string): string => value.replace(/[^A-Za-z0-9+]/g, '').toUpperCase();
const lower = (value: string): string => value.trim().toLowerCase();

/** How spellings of one value are made equal, by category. */
const CANONICAL: Readonly<Record<string, (value: string) => string>> = {
  EMAIL: lower,
  IP_ADDRESS: lower,
  PHONE: compact,
  CREDIT_CARD: compact,
  IBAN: compact,
};

/** The spelling under which a value is the same value. */
export const canonicalValue = (category: string, value: string): string =>
  (CANONICAL[category] ?? ((text) => text.trim()))(value.normalize('NFKC'));
