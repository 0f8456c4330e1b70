import { isLuhn } from '../../../checksum/luhn';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** Identifiers of the Dominican Republic: the identity card. Junta Central Electoral: Luhn. */
export const dominicanRepublic: readonly Recognizer[] = identifier({
  rule: 'do.cedula',
  forms: [
    [/\d{3}[-]\d{7}[-]\d/, 13, 13, 0.6],
    [/\d{11}/, 11, 11, 0.25],
  ],
  holds: isLuhn,
});
