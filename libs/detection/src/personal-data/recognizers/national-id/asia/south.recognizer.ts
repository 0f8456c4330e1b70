import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';

/** Identifiers of Pakistan and Sri Lanka; none has a check digit that is published. */
export const southAsia: readonly Recognizer[] = [
  ...identifier({
    rule: 'pk.cnic',
    forms: [
      [/[1-8]\d{4}[-]\d{7}[-]\d/, 15, 15, 0.7],
      [/[1-8]\d{12}/, 13, 13, 0.25],
    ],
  }),
  // Days of the year, for women plus 500.
  ...identifier({
    rule: 'lk.nic',
    forms: [[/\d{2}(?:[05]0[1-9]|[0-25-7]\d{2}|[38][0-6]\d)\d{4}[VXvx]/, 10, 10, 0.5]],
  }),
];
