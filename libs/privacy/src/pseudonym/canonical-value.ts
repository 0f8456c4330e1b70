import { parsePersonName } from './person-name';

const compact = (value: string): string => value.replace(/[^A-Za-z0-9+]/g, '').toUpperCase();
const lower = (value: string): string => value.trim().toLowerCase();

function person(value: string): string {
  const { given, last } = parsePersonName(value);
  return [...given, last].join(' ');
}

/** How spellings of one value are made equal, by category. */
const CANONICAL: Readonly<Record<string, (value: string) => string>> = {
  EMAIL: lower,
  USERNAME: lower,
  IP_ADDRESS: lower,
  MAC_ADDRESS: compact,
  PHONE: compact,
  CREDIT_CARD: compact,
  IBAN: compact,
  BANK_ACCOUNT: compact,
  US_SSN: compact,
  NATIONAL_ID: compact,
  PASSPORT: compact,
  DRIVER_LICENSE: compact,
  LICENSE_PLATE: compact,
  PERSON: person,
};

/** The spelling under which a value is the same value. */
export function canonicalValue(category: string, value: string): string {
  const text = value.normalize('NFKC');
  const known = Object.hasOwn(CANONICAL, category) ? CANONICAL[category]!(text) : text.trim();
  // A rule that keeps nothing, as of a name in letters it does not know, would make one value of all.
  return known || text;
}
