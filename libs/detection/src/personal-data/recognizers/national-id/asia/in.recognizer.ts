import { isLuhn36 } from '../../../checksum/luhn';
import { isVerhoeff } from '../../../checksum/verhoeff';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { varies } from '../weights';

/** Identifiers of India: Aadhaar, PAN, voter card, GSTIN. */
export const india: readonly Recognizer[] = [
  // UIDAI: Verhoeff; 0 and 1 never come first.
  ...identifier({
    rule: 'in.aadhaar',
    forms: [
      [/[2-9]\d{3}[ -]\d{4}[ -]\d{4}/, 14, 14, 0.5],
      [/[2-9]\d{11}/, 12, 12, 0.3],
    ],
    holds: (code) => isVerhoeff(code) && varies(code),
  }),
  // Income Tax Department: the fourth letter is the kind of holder; P is a person.
  ...identifier({
    rule: 'in.pan',
    forms: [[/[A-Z]{3}[ABCFGHJLPT][A-Z][ ]?\d{4}[ ]?[A-Z]/, 10, 12, 0.6]],
  }),
  ...identifier({ rule: 'in.voter', forms: [[/[A-Z]{3}[ ]?\d{7}/, 10, 11, 0.35]] }),
  // GST Network: state, PAN, entity, Z, check character by Luhn's formula base 36.
  ...identifier({
    rule: 'in.gstin',
    category: 'BUSINESS_ID',
    forms: [[/(?:0[1-9]|[12]\d|3[0-8]|97)[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]/, 15, 15, 0.9]],
    holds: isLuhn36,
  }),
];
