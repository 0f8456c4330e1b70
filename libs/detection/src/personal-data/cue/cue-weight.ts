import { type CueName } from './cue-name';
import { type CueHit } from './cue-reader';

/** What the right cue adds to a score, by the words between cue and value. */
const GAINS = [0.4, 0.4, 0.3, 0.3, 0.2, 0.2, 0.2] as const;
/** What the right cue adds when another value stands between. */
const CONSUMED_GAIN = 0.3;
/** What a cue of something else takes from a score, if it is near. */
const LOSS = 0.3;
const LOSS_REACH = 2;

/** What is announced by these is no number, and takes nothing from one: a name may stand before a phone number. */
const NO_NUMBER: ReadonlySet<CueName> = new Set<CueName>([
  'address',
  'age',
  'email',
  'location',
  'nationality',
  'organization',
  'person',
  'username',
  'website',
]);

/** How much the nearest cue changes the score of a match that listens to `cues`. */
export function cueWeight(hit: CueHit | undefined, cues: readonly CueName[]): number {
  if (!hit) return 0;
  if (cues.includes(hit.cue)) return hit.isConsumed ? CONSUMED_GAIN : (GAINS[hit.distance] ?? 0);
  return hit.isConsumed || hit.distance > LOSS_REACH || NO_NUMBER.has(hit.cue) ? 0 : -LOSS;
}
