import { type FeatureWriter } from './features';
import { type TaggerWeights, WIDTH } from './tagger-weights';

/** Candidates decoded together; a longer run is cut. */
export const WINDOW = 64;

/** Added to every weight so that lanes of 16 bits never borrow from each other. */
const OFFSET = 128;

/** Rows (`ROW_WIDTH` is 8) as two 32-bit words of four unsigned bytes: four weights are added at once, 256 features fit a lane. */
function toLanes(rows: Int8Array): Int32Array {
  const bytes = Uint8Array.from(rows, (weight) => weight + OFFSET);
  return new Int32Array(bytes.buffer);
}

/** What is added to the scores of a person, a place, an organisation and an address. */
export type Lean = readonly [person: number, location: number, organization: number, address: number];

/** A linear-chain conditional random field over one run of candidates; outside before and after it. */
export class Decoder {
  /** Best label of each token of the run. */
  readonly labels = new Uint8Array(WINDOW);
  /** Marginal probability per token and label, filled by `marginals`. */
  readonly probabilities = new Float64Array(WINDOW * WIDTH);
  readonly #nodes = new Float64Array(WINDOW * WIDTH);
  readonly #best = new Float64Array(WINDOW * WIDTH);
  readonly #back = new Uint8Array(WINDOW * WIDTH);
  readonly #forward = new Float64Array(WINDOW * WIDTH);
  readonly #backward = new Float64Array(WINDOW * WIDTH);
  /** What the next token says to each of its labels. */
  readonly #ahead = new Float64Array(WIDTH);
  readonly #transitions: Float64Array;
  readonly #steps: Float64Array;
  readonly #lanes: Int32Array;
  readonly #scale: number;

  constructor(weights: TaggerWeights) {
    this.#transitions = Float64Array.from(weights.transitions);
    this.#steps = this.#transitions.map(Math.exp);
    this.#lanes = toLanes(weights.rows);
    this.#scale = weights.scale;
  }

  /** Scores the labels of token `index` of the run from the rows just written; `lean` is added for the start of each class. */
  score(index: number, features: FeatureWriter, lean: Lean): void {
    const lanes = this.#lanes;
    const { rows, count } = features;
    let even = 0;
    let odd = 0;
    let evenHigh = 0;
    let oddHigh = 0;
    for (let feature = 0; feature < count; feature++) {
      const row = rows[feature]! * 2;
      const low = lanes[row]!;
      const high = lanes[row + 1]!;
      even += low & 0xff00ff;
      odd += (low >>> 8) & 0xff00ff;
      evenHigh += high & 0xff00ff;
      oddHigh += (high >>> 8) & 0xff00ff;
    }
    const at = index * WIDTH;
    const nodes = this.#nodes;
    const scale = this.#scale;
    const offset = OFFSET * count;
    nodes[at] = 0;
    nodes[at + 1] = ((even & 0xffff) - offset) * scale + lean[0];
    nodes[at + 2] = ((odd & 0xffff) - offset) * scale;
    nodes[at + 3] = ((even >>> 16) - offset) * scale + lean[1];
    nodes[at + 4] = ((odd >>> 16) - offset) * scale;
    nodes[at + 5] = ((evenHigh & 0xffff) - offset) * scale + lean[2];
    nodes[at + 6] = ((oddHigh & 0xffff) - offset) * scale;
    nodes[at + 7] = ((evenHigh >>> 16) - offset) * scale + lean[3];
    nodes[at + 8] = ((oddHigh >>> 16) - offset) * scale;
  }

  /** Writes the best labels of the first `length` tokens; true when one of them is inside a name. */
  decode(length: number): boolean {
    const nodes = this.#nodes;
    const best = this.#best;
    const back = this.#back;
    const moves = this.#transitions;
    for (let to = 0; to < WIDTH; to++) best[to] = nodes[to]! + moves[to]!;
    for (let at = WIDTH; at < length * WIDTH; at += WIDTH) {
      for (let to = 0; to < WIDTH; to++) {
        const inside = to > 0 && to % 2 === 0;
        // Inside a name only its own class may come before: two labels instead of all.
        const end = inside ? to + 1 : WIDTH;
        let from = inside ? to - 1 : 0;
        let most = best[at - WIDTH + from]! + moves[from * WIDTH + to]!;
        for (let label = from + 1; label < end; label++) {
          const value = best[at - WIDTH + label]! + moves[label * WIDTH + to]!;
          if (value > most) {
            most = value;
            from = label;
          }
        }
        best[at + to] = most + nodes[at + to]!;
        back[at + to] = from;
      }
    }
    return this.#trace(length);
  }

  #trace(length: number): boolean {
    const last = (length - 1) * WIDTH;
    let label = 0;
    let most = -Infinity;
    for (let end = 0; end < WIDTH; end++) {
      const value = this.#best[last + end]! + this.#transitions[end * WIDTH]!;
      if (value > most) [most, label] = [value, end];
    }
    let inside = false;
    for (let index = length - 1; index >= 0; index--) {
      this.labels[index] = label;
      if (label) inside = true;
      label = this.#back[index * WIDTH + label]!;
    }
    return inside;
  }

  /** Fills `probabilities` for the first `length` tokens. */
  marginals(length: number): void {
    this.#exponentiate(length);
    this.#sweepForward(length);
    this.#sweepBackward(length);
    const forward = this.#forward;
    const backward = this.#backward;
    const out = this.probabilities;
    for (let at = 0; at < length * WIDTH; at += WIDTH) {
      let sum = 0;
      for (let label = 0; label < WIDTH; label++) sum += forward[at + label]! * backward[at + label]!;
      for (let label = 0; label < WIDTH; label++)
        out[at + label] = (forward[at + label]! * backward[at + label]!) / sum;
    }
  }

  /** Turns scores into weights; the largest of a token becomes 1 so that nothing overflows. */
  #exponentiate(length: number): void {
    const nodes = this.#nodes;
    const weights = this.#best;
    for (let at = 0; at < length * WIDTH; at += WIDTH) {
      let most = nodes[at]!;
      for (let label = 1; label < WIDTH; label++) if (nodes[at + label]! > most) most = nodes[at + label]!;
      for (let label = 0; label < WIDTH; label++) weights[at + label] = Math.exp(nodes[at + label]! - most);
    }
  }

  #sweepForward(length: number): void {
    const forward = this.#forward;
    const weights = this.#best;
    const steps = this.#steps;
    for (let at = 0; at < length * WIDTH; at += WIDTH) {
      let total = 0;
      for (let to = 0; to < WIDTH; to++) {
        let sum = at === 0 ? steps[to]! : 0;
        if (at)
          for (let from = 0; from < WIDTH; from++)
            sum += forward[at - WIDTH + from]! * steps[from * WIDTH + to]!;
        total += forward[at + to] = sum * weights[at + to]!;
      }
      for (let to = 0; to < WIDTH; to++) forward[at + to]! /= total;
    }
  }

  #sweepBackward(length: number): void {
    const backward = this.#backward;
    const weights = this.#best;
    const steps = this.#steps;
    const ahead = this.#ahead;
    const last = (length - 1) * WIDTH;
    for (let from = 0; from < WIDTH; from++) backward[last + from] = steps[from * WIDTH]!;
    for (let at = last - WIDTH; at >= 0; at -= WIDTH) {
      let total = 0;
      for (let to = 0; to < WIDTH; to++) ahead[to] = weights[at + WIDTH + to]! * backward[at + WIDTH + to]!;
      for (let from = 0; from < WIDTH; from++) {
        let sum = 0;
        for (let to = 0; to < WIDTH; to++) sum += steps[from * WIDTH + to]! * ahead[to]!;
        total += backward[at + from] = sum;
      }
      for (let from = 0; from < WIDTH; from++) backward[at + from]! /= total;
    }
  }
}
