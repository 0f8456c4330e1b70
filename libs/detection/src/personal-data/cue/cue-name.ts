/**
 * What a word in front of a value announces. Of several before one value the nearest decides; `other` announces a value
 * that is not personal data (an order, a version, a part), and so vetoes weak matches.
 */
export const CUE_NAMES = [
  'address',
  'age',
  'bank-account',
  'birth',
  'business-id',
  'card',
  'crypto',
  'date',
  'driver-license',
  'email',
  'iban',
  'id-number',
  'ip-address',
  'location',
  'mac-address',
  'medical',
  'national-id',
  'nationality',
  'organization',
  'other',
  'passport',
  'person',
  'phone',
  'plate',
  'secret',
  'ssn',
  'username',
  'vehicle',
  'website',
] as const;

/** The name of a cue. */
export type CueName = (typeof CUE_NAMES)[number];

/** The words of one cue, by language (`en`, `de`, …): phrases of one to four words in lower case, accents as written. */
export type CueWords = Readonly<Record<string, readonly string[]>>;
