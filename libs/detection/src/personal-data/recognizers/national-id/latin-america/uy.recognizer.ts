import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { endsInComplement10 } from '../weights';

/** Identifiers of Uruguay: the identity card. Identificación Civil: weights 2 9 8 7 6 3 4, complement to 10. */
export const uruguay: readonly Recognizer[] = identifier({
  rule: 'uy.ci',
  forms: [
    [/\d\.\d{3}\.\d{3}[-]\d/, 11, 11, 0.7],
    [/\d{7}[-]?\d/, 8, 9, 0.25],
  ],
  holds: (code) => endsInComplement10(code, [2, 9, 8, 7, 6, 3, 4]),
});
