import { encrypt } from './encrypt.operator';
import { generalise } from './generalise/generalise.operator';
import { hash } from './hash.operator';
import { keep } from './keep.operator';
import { mask } from './mask.operator';
import { type Operator, type OperatorName, type OperatorSettings } from './operator';
import { pseudonymise } from './pseudonymise.operator';
import { redact } from './redact.operator';
import { surrogate } from './surrogate/surrogate.operator';

/** The operators, by the name under which options ask for them. */
export const OPERATORS: {
  readonly [Name in OperatorName]: Operator<Extract<OperatorSettings, { operator: Name }>>;
} = { redact, mask, generalise, hash, pseudonymise, surrogate, encrypt, keep };

/** The operator that settings name. */
export const operatorOf = ({ operator }: OperatorSettings): Operator<OperatorSettings> => OPERATORS[operator];
