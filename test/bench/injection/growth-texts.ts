import { ENGLISH_ATTACKS } from '../../../libs/detection/spec/injection/attack-sentences';
import { ENGLISH_ONLY, UNIVERSAL } from '../../../libs/detection/spec/injection/obfuscations';
import { seededRandom } from '../../../libs/detection/spec/injection/seeded-random';
import { HARMLESS_SENTENCE, HOSTILE_PIECES } from '../../evaluation/injection/hostile-pieces';
import { SAMPLES } from '../detection/sample-texts';

/** A kind of text whose time is watched as it grows. */
export interface GrowthText {
  readonly kind: string;
  /** What is repeated. */
  readonly piece: string;
}

const DISGUISES = { ...UNIVERSAL, ...ENGLISH_ONLY };
/** The slowest of the disguises to see through, by kind of reader. */
const SLOW_DISGUISES = [
  ...['base64 twice', 'ascii85', 'hex escapes', 'html entities', 'html comment', 'zero-width bits'],
  ...['morse', 'numbers of letters', 'leet, heavy', 'upside-down', 'reversed', 'dashed'],
];
const ATTACKS = `${ENGLISH_ATTACKS.join(' ')}\n`;

/** Harmless text first, then attacks in the clear and disguised, then what has made screens slow. */
export const GROWTH_TEXTS: readonly GrowthText[] = [
  { kind: 'one sentence', piece: HARMLESS_SENTENCE },
  ...SAMPLES.map(({ kind, documents }) => ({ kind, piece: `${documents.join('\n')}\n` })),
  { kind: 'attacks', piece: ATTACKS },
  ...SLOW_DISGUISES.map((name) => ({
    kind: `attacks, ${name}`,
    piece: `${DISGUISES[name]!(ATTACKS, seededRandom(11))}\n`,
  })),
  ...HOSTILE_PIECES.map((piece) => ({ kind: `\`${JSON.stringify(piece)}\``, piece })),
];
