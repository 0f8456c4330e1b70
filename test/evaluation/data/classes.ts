import { type LabelledDocument, isAnnotated } from './dataset';

/** Every type of the labelled data. */
export const TYPES = [
  ...['PERSON', 'LOCATION', 'ORGANIZATION', 'NRP', 'DATE', 'SECRET'],
  ...['EMAIL', 'PHONE', 'CREDIT_CARD', 'IBAN', 'BANK_ACCOUNT', 'US_SSN', 'NATIONAL_ID', 'PASSPORT'],
  ...['DRIVER_LICENSE', 'MEDICAL_ID', 'LICENSE_PLATE', 'IP_ADDRESS', 'MAC_ADDRESS', 'URL', 'ADDRESS'],
  ...['DATE_OF_BIRTH', 'AGE', 'USERNAME', 'CRYPTO_WALLET', 'ID_NUMBER', 'BUSINESS_ID'],
] as const;

const UNSTRUCTURED: ReadonlySet<string> = new Set([
  'PERSON',
  'LOCATION',
  'ORGANIZATION',
  'NRP',
  'DATE',
  'SECRET',
]);

/** The types with a form of their own: all but names, places, organisations, groups, dates and secrets. */
export const STRUCTURED: ReadonlySet<string> = new Set(TYPES.filter((type) => !UNSTRUCTURED.has(type)));

/** Those and DATE. */
export const STRUCTURED_AND_DATE: ReadonlySet<string> = new Set([...STRUCTURED, 'DATE']);

/** Names of people. */
export const NAMES: ReadonlySet<string> = new Set(['PERSON']);

/** Names of people, places and organisations. */
export const ALL_NAMES: ReadonlySet<string> = new Set(['PERSON', 'LOCATION', 'ORGANIZATION']);

/** Passwords, keys, tokens. */
export const SECRETS: ReadonlySet<string> = new Set(['SECRET']);

/** Whether a text is there to be left alone: code, documentation, logs, near misses of secrets. */
export const isNegative = ({ source }: LabelledDocument): boolean => source.endsWith('-negatives');

/** Whether names and structured types are both annotated: only there can "any personal data" be told from the rest. */
export const isMixed = (document: LabelledDocument): boolean =>
  !isNegative(document) &&
  isAnnotated(document.annotated, 'PERSON') &&
  [...STRUCTURED].some((type) => isAnnotated(document.annotated, type));
