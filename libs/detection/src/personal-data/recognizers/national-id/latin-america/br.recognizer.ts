import { valueAt } from '../../../checksum/character-value';
import { type Recognizer } from '../../../recognizer';
import { identifier } from '../identifier';
import { complement11, endsInComplement11, varies } from '../weights';

const CPF_FIRST = [10, 9, 8, 7, 6, 5, 4, 3, 2];
const CPF_SECOND = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const CNPJ_SECOND = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

/** Receita Federal: two check digits mod 11; 10 counts as 0. */
const isCpf = (code: string): boolean =>
  endsInComplement11(code, CPF_FIRST, 0) && endsInComplement11(code, CPF_SECOND, 0) && varies(code);

/** Instrução Normativa RFB 2229/2024: letters count as their ASCII code less 48; two check digits mod 11. */
function isCnpj(code: string): boolean {
  const sum = (weights: readonly number[]): number => {
    const total = weights.reduce((all, weight, index) => all + weight * (code.charCodeAt(index) - 48), 0);
    return total % 11 < 2 ? 0 : 11 - (total % 11);
  };
  return (
    sum(CNPJ_SECOND.slice(1)) === valueAt(code, 12) && sum(CNPJ_SECOND) === valueAt(code, 13) && varies(code)
  );
}

/** The general register of São Paulo: weights 2 to 9, X for 10. */
const isRg = (code: string): boolean => {
  const check = complement11(code, [2, 3, 4, 5, 6, 7, 8, 9]);
  return code[8] === (check === 10 ? 'X' : String(check));
};

/** Identifiers of Brazil: CPF, CNPJ, PIS, RG. */
export const brazil: readonly Recognizer[] = [
  ...identifier({
    rule: 'br.cpf',
    forms: [
      [/\d{3}\.\d{3}\.\d{3}[-]\d{2}/, 14, 14, 0.8],
      [/\d{11}/, 11, 11, 0.5],
      [/\d{9}[-]\d{2}/, 12, 12, 0.5],
    ],
    holds: isCpf,
  }),
  ...identifier({
    rule: 'br.cnpj',
    category: 'BUSINESS_ID',
    forms: [
      [/[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}\/[0-9A-Z]{4}[-]\d{2}/, 18, 18, 0.9],
      [/[0-9A-Z]{8}\/?[0-9A-Z]{4}[-]?\d{2}/, 14, 16, 0.3],
    ],
    holds: isCnpj,
  }),
  // Caixa Econômica Federal: PIS, PASEP, NIS and NIT share one formula.
  ...identifier({
    rule: 'br.pis',
    forms: [
      [/\d{3}\.\d{5}\.\d{2}[-]\d/, 14, 14, 0.6],
      [/\d{11}/, 11, 11, 0.25],
    ],
    holds: (code) => endsInComplement11(code, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2], 0) && varies(code),
  }),
  ...identifier({
    rule: 'br.rg',
    forms: [
      [/\d{2}\.\d{3}\.\d{3}[-][\dX]/, 12, 12, 0.45],
      [/\d{8}[-]?[\dX]/, 9, 10, 0.2],
    ],
    holds: isRg,
  }),
];
