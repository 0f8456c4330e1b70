import { FEATURE_ROWS } from './features';

/** Labels of a token: outside, and first or further token of a class. */
export const LABELS = [
  'O',
  'B-PERSON',
  'I-PERSON',
  'B-LOCATION',
  'I-LOCATION',
  'B-ORGANIZATION',
  'I-ORGANIZATION',
  'B-ADDRESS',
  'I-ADDRESS',
];

/** Number of labels. */
export const WIDTH = LABELS.length;

/** Weights of a feature: one for each label but outside, which always scores 0. */
export const ROW_WIDTH = WIDTH - 1;

const MAGIC = 0x32474154;
const HEADER_WORDS = 4;
const TRANSITIONS = WIDTH * WIDTH;
const THRESHOLDS = ROW_WIDTH;

/** What training makes and `tagNames` reads. */
export interface TaggerWeights {
  /** Weight of one step of the 8-bit rows. */
  readonly scale: number;
  /** `WIDTH * WIDTH`, from the row's label to the column's. */
  readonly transitions: Float32Array;
  /** Least score per class in prose, then per class in code and documentation. */
  readonly thresholds: Float32Array;
  readonly gazetteer: Uint32Array;
  /** `FEATURE_ROWS` rows of `ROW_WIDTH` weights. */
  readonly rows: Int8Array;
}

/** The weights as the bytes of `weights/names.bin` (little-endian). */
export function encodeWeights(weights: TaggerWeights): Uint8Array {
  const head = new Uint32Array([MAGIC, FEATURE_ROWS, weights.gazetteer.length, 0]);
  const scale = new Float32Array([weights.scale]);
  const parts = [head, scale, weights.transitions, weights.thresholds, weights.gazetteer, weights.rows];
  const bytes = parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  const out = new Uint8Array(bytes.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of bytes) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/**
 * Reads what `encodeWeights` wrote; the bytes are copied.
 * @throws Error when the bytes are of another format or another number of features.
 */
export function decodeWeights(bytes: Uint8Array): TaggerWeights {
  const buffer = bytes.slice().buffer;
  const [magic, count, slots] = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== MAGIC || count !== FEATURE_ROWS || slots === undefined) {
    throw new Error('The name weights do not fit this version; train them again with `npm run train:names`.');
  }
  let at = HEADER_WORDS * 4;
  const floats = (length: number): Float32Array => {
    at += length * 4;
    return new Float32Array(buffer, at - length * 4, length);
  };
  const scale = floats(1)[0]!;
  const transitions = floats(TRANSITIONS);
  const thresholds = floats(THRESHOLDS);
  const gazetteer = new Uint32Array(buffer, at, slots);
  const rows = new Int8Array(buffer, at + slots * 4, ROW_WIDTH * FEATURE_ROWS);
  return { scale, transitions, thresholds, gazetteer, rows };
}
