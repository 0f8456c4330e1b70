import { source } from './typescript-hook.mjs';

const { FEATURE_ROWS, ROW_WIDTH, WIDTH, WINDOW } = source;
const FORBIDDEN = -30;
const BEST_SCALE = 1 / 28;
/** Shares of the steps in which features are hidden, and their places in the order of `FeatureWriter`. */
const WORDS_HIDDEN = 0.1;
const LISTS_HIDDEN = 0.05;
const USAGE_HIDDEN = 0.05;
const NONE = new Set();
const WORD_POSITIONS = new Set([1, 2, 6, 9, 15, 16]);
const USAGE_POSITIONS = new Set([51, 52, 53, 54, 55, 56, 57, 58, 59]);
const LIST_POSITIONS = new Set([26, 27, 28, 29, 30, 31, 32, 33, 35, 36, 38, 40, 42, 48]);

/** What is hidden below which chance. */
const HIDDEN = [
  [WORDS_HIDDEN, WORD_POSITIONS],
  [WORDS_HIDDEN + LISTS_HIDDEN, LIST_POSITIONS],
  [WORDS_HIDDEN + LISTS_HIDDEN + USAGE_HIDDEN, USAGE_POSITIONS],
];

/** May label `to` follow label `from`? Inside a name only after its own class. */
const mayFollow = (from, to) => to === 0 || to % 2 === 1 || from === to || from === to - 1;

/** A linear-chain CRF trained by AdaGrad; labels of a token may be partly known (bit sets). */
export class Crf {
  weights = new Float32Array(ROW_WIDTH * FEATURE_ROWS);
  transitions = new Float64Array(WIDTH * WIDTH);
  #squares = new Float32Array(ROW_WIDTH * FEATURE_ROWS).fill(1e-3);
  #moveSquares = new Float64Array(WIDTH * WIDTH).fill(1);
  #nodes = new Float64Array(WINDOW * WIDTH);
  #forward = new Float64Array(WINDOW * WIDTH);
  #backward = new Float64Array(WINDOW * WIDTH);
  #steps = new Float64Array(WIDTH * WIDTH);
  #gradient = new Float64Array(WINDOW * WIDTH);
  #moves = new Float64Array(WIDTH * WIDTH);
  #positions = [];

  constructor({ rate, decay, random }) {
    this.random = random;
    this.rate = rate;
    this.decay = decay;
    for (let from = 0; from < WIDTH; from++)
      for (let to = 0; to < WIDTH; to++)
        if (!mayFollow(from, to)) this.transitions[from * WIDTH + to] = FORBIDDEN;
  }

  /** One step of the gradient on one run. */
  learn(set, run) {
    this.#choosePositions(set.stride);
    this.#score(set, run);
    this.#gradient.fill(0, 0, run.length * WIDTH);
    this.#moves.fill(0);
    this.#expect(run, undefined, 1);
    this.#expect(run, set.allowed, -1);
    this.#update(set, run);
  }

  /** In a part of the steps the features that name a word, or a list, are hidden: the others must learn to do without. */
  #choosePositions(stride) {
    const chance = this.random.next();
    const hidden = HIDDEN.find(([share]) => chance < share)?.[1] ?? NONE;
    this.#positions = Array.from({ length: stride }, (_, position) => position).filter(
      (position) => !hidden.has(position),
    );
  }

  #score({ rows, stride }, { first, length }) {
    const nodes = this.#nodes;
    for (let index = 0; index < length; index++) {
      const at = index * WIDTH;
      nodes.fill(0, at, at + WIDTH);
      const base = (first + index) * stride;
      for (const position of this.#positions) {
        const row = rows[base + position] * ROW_WIDTH - 1;
        for (let label = 1; label < WIDTH; label++) nodes[at + label] += this.weights[row + label];
      }
      let most = -Infinity;
      for (let label = 0; label < WIDTH; label++) most = Math.max(most, nodes[at + label]);
      for (let label = 0; label < WIDTH; label++)
        nodes[at + label] = Math.exp(nodes[at + label] - most) + 1e-12;
    }
    for (let at = 0; at < WIDTH * WIDTH; at++) this.#steps[at] = Math.exp(this.transitions[at]);
  }

  /** Adds `sign` times the expected counts, over all labellings or over those allowed. */
  #expect({ first, length }, allowed, sign) {
    const weight = (index, label) =>
      allowed && !(allowed[first + index] & (1 << label)) ? 0 : this.#nodes[index * WIDTH + label];
    this.#sweepForward(length, weight);
    this.#sweepBackward(length, weight);
    const [forward, backward, gradient] = [this.#forward, this.#backward, this.#gradient];
    for (let index = 0; index < length; index++) {
      const at = index * WIDTH;
      let sum = 0;
      for (let label = 0; label < WIDTH; label++) sum += forward[at + label] * backward[at + label];
      for (let label = 0; label < WIDTH; label++) {
        const share = (sign * forward[at + label] * backward[at + label]) / sum;
        gradient[at + label] += share;
        if (index === 0) this.#moves[label] += share;
        if (index === length - 1) this.#moves[label * WIDTH] += share;
      }
      if (index > 0) this.#expectMoves(at, index, weight, sign);
    }
  }

  #expectMoves(at, index, weight, sign) {
    const pairs = new Float64Array(WIDTH * WIDTH);
    let sum = 0;
    for (let from = 0; from < WIDTH; from++)
      for (let to = 0; to < WIDTH; to++) {
        const move = from * WIDTH + to;
        const value =
          this.#forward[at - WIDTH + from] * this.#steps[move] * weight(index, to) * this.#backward[at + to];
        sum += pairs[move] = value;
      }
    for (let move = 0; move < pairs.length; move++) this.#moves[move] += (sign * pairs[move]) / sum;
  }

  #sweepForward(length, weight) {
    const [forward, steps] = [this.#forward, this.#steps];
    for (let index = 0; index < length; index++) {
      const at = index * WIDTH;
      let total = 0;
      for (let to = 0; to < WIDTH; to++) {
        let sum = index === 0 ? steps[to] : 0;
        if (index)
          for (let from = 0; from < WIDTH; from++)
            sum += forward[at - WIDTH + from] * steps[from * WIDTH + to];
        total += forward[at + to] = sum * weight(index, to);
      }
      for (let to = 0; to < WIDTH; to++) forward[at + to] /= total;
    }
  }

  #sweepBackward(length, weight) {
    const [backward, steps] = [this.#backward, this.#steps];
    const last = (length - 1) * WIDTH;
    for (let from = 0; from < WIDTH; from++) backward[last + from] = steps[from * WIDTH];
    for (let index = length - 2; index >= 0; index--) {
      const at = index * WIDTH;
      let total = 0;
      for (let from = 0; from < WIDTH; from++) {
        let sum = 0;
        for (let to = 0; to < WIDTH; to++)
          sum += steps[from * WIDTH + to] * weight(index + 1, to) * backward[at + WIDTH + to];
        total += backward[at + from] = sum;
      }
      for (let from = 0; from < WIDTH; from++) backward[at + from] /= total;
    }
  }

  #update({ rows, stride }, { first, length, weight }) {
    const { weights, rate, decay } = this;
    const squares = this.#squares;
    for (let index = 0; index < length; index++) {
      const base = (first + index) * stride;
      for (let label = 1; label < WIDTH; label++) {
        const gradient = this.#gradient[index * WIDTH + label] * weight;
        if (Math.abs(gradient) < 1e-4) continue;
        for (const position of this.#positions) {
          const at = rows[base + position] * ROW_WIDTH + label - 1;
          squares[at] += gradient * gradient;
          weights[at] -= (rate / Math.sqrt(squares[at])) * (gradient + decay * weights[at]);
        }
      }
    }
    for (let move = 0; move < this.#moves.length; move++) {
      if (this.transitions[move] === FORBIDDEN) continue;
      const gradient = this.#moves[move] * weight;
      this.#moveSquares[move] += gradient * gradient;
      this.transitions[move] -= (rate / Math.sqrt(this.#moveSquares[move])) * gradient;
    }
  }
}

/** Trains for the given epochs and returns what `encodeWeights` takes, thresholds and lists excepted. */
export function trainCrf(set, random, { epochs, rate, decay, averaged, log }) {
  const crf = new Crf({ rate, decay, random });
  const sum = new Float32Array(crf.weights.length);
  const moves = new Float64Array(crf.transitions.length);
  const order = set.runs.slice();
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const run of order) crf.learn(set, run);
    log?.(`epoch ${epoch + 1}`);
    if (epoch < epochs - averaged) continue;
    for (let at = 0; at < sum.length; at++) sum[at] += crf.weights[at] / averaged;
    for (let at = 0; at < moves.length; at++) moves[at] += crf.transitions[at] / averaged;
  }
  const rows = Int8Array.from(sum, (value) => Math.max(-127, Math.min(127, Math.round(value / BEST_SCALE))));
  return { scale: BEST_SCALE, transitions: Float32Array.from(moves), rows };
}
