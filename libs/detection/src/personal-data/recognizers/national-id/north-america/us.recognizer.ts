import { weightedSum } from '../../../checksum/weighted-sum';
import { isLuhn } from '../../../checksum/luhn';
import { valueAt } from '../../../checksum/character-value';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { varies } from '../weights';

/** Numbers that were printed in advertisements, and belong to nobody. */
const ADVERTISED = new Set(['078051120', '219099999']);

const isSsn = (code: string): boolean => !ADVERTISED.has(code) && varies(code);

/** Weights of the digits of a DEA number. */
const DEA = [1, 2, 1, 2, 1, 2];

/** Identifiers of the United States: SSN, ITIN, EIN, NPI, MBI, DEA. */
export const unitedStates: readonly Recognizer[] = [
  // Social Security Administration, "Randomization": areas 000, 666 and from 900, group 00, serial 0000 are never given.
  ...identifier({
    rule: 'us.ssn',
    category: 'US_SSN',
    forms: [
      [/(?!000|666|9)\d{3}[-](?!00)\d{2}[-](?!0000)\d{4}/, 11, 11, 0.55],
      [/(?!000|666|9)\d{3}(?:[ ](?!00)\d{2}[ ]|\.(?!00)\d{2}\.)(?!0000)\d{4}/, 11, 11, 0.3],
    ],
    holds: isSsn,
  }),
  ...identifier({
    rule: 'us.ssn',
    category: 'US_SSN',
    forms: [[/(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}/, 9, 9, 0.35]],
    holds: isSsn,
    cues: ['ssn'],
  }),
  // Internal Revenue Manual 3.21.263: 9 first, then a group of 50-65, 70-88, 90-92 or 94-99.
  ...identifier({
    rule: 'us.itin',
    forms: [
      [/9\d{2}[-](?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])[-]\d{4}/, 11, 11, 0.55],
      [/9\d{2}[ ]?(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])[ ]?\d{4}/, 9, 11, 0.25],
    ],
    // Printed in advertisements.
    holds: (code) => !code.startsWith('9876543'),
    cues: ['national-id', 'ssn'],
  }),
  ...identifier({
    rule: 'us.ein',
    category: 'BUSINESS_ID',
    // Prefixes that no campus of the tax authority gives out.
    forms: [[/(?!0[0789]|1[789]|2[89]|49|69|70|78|79|89|9[67])\d{2}[-]\d{7}/, 10, 10, 0.25]],
  }),
  // 45 CFR 162.406: Luhn over the number behind the prefix 80840.
  ...identifier({
    rule: 'us.npi',
    category: 'MEDICAL_ID',
    forms: [[/[12]\d{9}/, 10, 10, 0.3]],
    holds: (code) => isLuhn(`80840${code}`),
  }),
  // CMS, "Understanding the Medicare Beneficiary Identifier format": kinds of characters by place; no check digit.
  ...identifier({
    rule: 'us.mbi',
    category: 'MEDICAL_ID',
    forms: [
      [
        /[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[-][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[-][AC-HJKMNP-RT-Y]{2}\d{2}/,
        13,
        13,
        0.6,
      ],
      [
        /[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d{2}/,
        11,
        11,
        0.4,
      ],
    ],
  }),
  // DEA registration number: odd places once, even places twice.
  ...identifier({
    rule: 'us.dea',
    category: 'MEDICAL_ID',
    forms: [[/[ABCDEFGHJKLMPRSTUX][A-Z]\d{7}/, 9, 9, 0.3]],
    holds: (code) => weightedSum(code.slice(2), DEA) % 10 === valueAt(code, 8),
  }),
];
