import { type ScreenTrust } from '../injection-screen';
import { type Calibration } from './calibration';
import { SLOT_COUNT } from './feature-slots';

/** What was learnt for texts of one trust level. */
export interface TrustWeights {
  /** What a text without any feature scores. */
  readonly bias: number;
  /** Weight of one step of `slots`. */
  readonly scale: number;
  /** The weight of each slot, in steps. */
  readonly slots: Int8Array;
  /** The weight of each rule, by its name; a rule that was not learnt weighs nothing. */
  readonly rules: Readonly<Record<string, number>>;
  /** The weight of each kind of view; what is read in the clear has none. */
  readonly views: Readonly<Record<string, number>>;
  /** How much a text loses for its length: by the logarithm of the number of its segments. */
  readonly lengthPenalty: number;
  /** From raw scores to chances. */
  readonly calibration: Calibration;
  /** The score to refuse from, by sensitivity, from 1 to 5. */
  readonly thresholds: readonly number[];
}

/** What training makes and the screen reads. */
export type ClassifierWeights = Readonly<Record<ScreenTrust, TrustWeights>>;

const MAGIC = 0x314a4e49;
const HEAD_BYTES = 8;
/** The order of the heads in the file. */
const TRUSTS: readonly ScreenTrust[] = ['user', 'untrusted'];

/** The weights as the bytes of `weights/injection.bin`: magic, length of the description, description (JSON), slots. */
export function encodeClassifier(weights: ClassifierWeights): Uint8Array {
  const describe = ({ slots, ...rest }: TrustWeights) => ({ ...rest, slots: slots.length });
  const description = new TextEncoder().encode(
    JSON.stringify(Object.fromEntries(TRUSTS.map((trust) => [trust, describe(weights[trust])]))),
  );
  const bytes = new Uint8Array(HEAD_BYTES + description.length + TRUSTS.length * SLOT_COUNT);
  new DataView(bytes.buffer).setUint32(0, MAGIC, true);
  new DataView(bytes.buffer).setUint32(4, description.length, true);
  bytes.set(description, HEAD_BYTES);
  TRUSTS.forEach((trust, index) => {
    const { buffer, byteOffset, byteLength } = weights[trust].slots;
    bytes.set(
      new Uint8Array(buffer, byteOffset, byteLength),
      HEAD_BYTES + description.length + index * SLOT_COUNT,
    );
  });
  return bytes;
}

/**
 * Reads what `encodeClassifier` wrote; the bytes are copied.
 * @throws Error when the bytes are of another format or another number of slots.
 */
export function decodeClassifier(bytes: Uint8Array): ClassifierWeights {
  const buffer = bytes.slice().buffer;
  const head = new DataView(buffer);
  const length = buffer.byteLength > HEAD_BYTES ? head.getUint32(4, true) : 0;
  const isOurs =
    length > 0 &&
    head.getUint32(0, true) === MAGIC &&
    buffer.byteLength === HEAD_BYTES + length + TRUSTS.length * SLOT_COUNT;
  if (!isOurs) {
    throw new Error(
      'The injection weights do not fit this version; train them again with `npm run train:injection`.',
    );
  }
  const description = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, HEAD_BYTES, length)),
  ) as Record<ScreenTrust, Omit<TrustWeights, 'slots'>>;
  const headOf = (trust: ScreenTrust, index: number): TrustWeights => ({
    ...description[trust],
    slots: new Int8Array(buffer, HEAD_BYTES + length + index * SLOT_COUNT, SLOT_COUNT),
  });
  return { user: headOf('user', 0), untrusted: headOf('untrusted', 1) };
}
