import { DIRECT_ATTACKS } from './attacks-direct';
import { INDIRECT_ATTACKS } from './attacks-indirect';
import { JAILBREAK_ATTACKS } from './attacks-jailbreak';
import { FOREIGN_ATTACKS } from './attacks-languages';
import { OBFUSCATED_ATTACKS } from './attacks-obfuscated';
import { HARMLESS_DOCUMENTS } from './harmless-documents';
import { FOREIGN_HARMLESS } from './harmless-languages';
import { HARMLESS_ORDERS } from './harmless-orders';
import { HARMLESS_QUESTIONS } from './harmless-questions';
import { type CorpusRow } from './row';

/** Attacks and harmless look-alikes, each written by hand for this corpus: what the screen must get right. */
export const REGRESSION_CORPUS: readonly CorpusRow[] = [
  ...DIRECT_ATTACKS,
  ...JAILBREAK_ATTACKS,
  ...INDIRECT_ATTACKS,
  ...FOREIGN_ATTACKS,
  ...OBFUSCATED_ATTACKS,
  ...HARMLESS_QUESTIONS,
  ...HARMLESS_ORDERS,
  ...HARMLESS_DOCUMENTS,
  ...FOREIGN_HARMLESS,
];
