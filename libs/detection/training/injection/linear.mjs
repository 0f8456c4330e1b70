import { RULES } from './examples.mjs';
import { source } from './source.mjs';

const { SLOT_COUNT, dampingOf } = source;

/** Where the weight of a rule begins: what its author thought of it, as log odds. */
const PRIOR = 1.5;

/** Logistic regression over the features of segments, by AdaGrad; the same seed gives the same weights. */
export class LinearModel {
  slots = new Float32Array(SLOT_COUNT);
  rules = Float32Array.from(RULES, ({ weight }) => PRIOR * weight);
  views = new Map();
  bias = -2;
  #slotSquares = new Float32Array(SLOT_COUNT).fill(1e-3);
  #ruleSquares = new Float32Array(RULES.length).fill(0.5);
  #biasSquare = 1;

  constructor({ rate, decay, lengthPenalty }) {
    Object.assign(this, { rate, decay, lengthPenalty });
  }

  raw({ slots, rules, view }) {
    let sum = 0;
    for (const slot of slots) sum += this.slots[slot];
    let raw = this.bias + (this.views.get(view)?.weight ?? 0) + sum * dampingOf(slots.length);
    for (const rule of rules) raw += this.rules[rule];
    return raw;
  }

  /** The score of a whole text: its best segment, less for many of them. */
  rawOf({ examples }) {
    let best = -Infinity;
    for (const example of examples)
      best = Math.max(best, this.raw(example) - this.lengthPenalty * Math.log(example.siblings));
    return best;
  }

  /** One step of the gradient. */
  learn(example, label, weight, rate) {
    const gradient = (1 / (1 + Math.exp(-this.raw(example))) - label) * weight;
    if (Math.abs(gradient) < 1e-4) return;
    const damped = gradient * dampingOf(example.slots.length);
    for (const slot of example.slots) {
      const own = damped + this.decay * this.slots[slot];
      this.#slotSquares[slot] += own * own;
      this.slots[slot] -= (rate * own) / Math.sqrt(this.#slotSquares[slot]);
    }
    for (const rule of example.rules) {
      this.#ruleSquares[rule] += gradient * gradient;
      const moved = this.rules[rule] - (rate * gradient) / Math.sqrt(this.#ruleSquares[rule]);
      this.rules[rule] = Math.max(0, moved);
    }
    this.#learnView(example.view, gradient, rate);
    this.#biasSquare += gradient * gradient;
    this.bias -= (rate * gradient) / Math.sqrt(this.#biasSquare);
  }

  #learnView(kind, gradient, rate) {
    if (kind === 'clear') return;
    const view = this.views.get(kind) ?? { weight: 0, square: 1 };
    view.square += gradient * gradient;
    view.weight -= (rate * gradient) / Math.sqrt(view.square);
    this.views.set(kind, view);
  }
}

/** Every text has a say of its own, however many segments it has; the least a segment counts. */
const LEAST = 0.15;
/** A missed attack weighs so many false alarms. */
const ATTACK_WEIGHT = 2;

/** The segments to learn of a text in this round, each as `[example, label, weight]`. */
function lessonsOf(model, { examples, weight }, round) {
  const open = examples.filter(({ label }) => label === 'any');
  const share = Math.max(LEAST, 2 / examples.length) * weight;
  const lessons = examples
    .filter(({ label }) => label === 0 || label === 1)
    .map((example) => [example, example.label, example.label ? ATTACK_WEIGHT * weight : share]);
  if (open.length === 0) return lessons;
  // Some segment is the attack, nobody says which: after the first round those that look like one.
  const raws = open.map((example) => model.raw(example));
  const best = Math.max(...raws);
  const chosen = open.filter((_, index) => round === 0 || raws[index] === best || raws[index] > 0);
  const each = Math.max(LEAST, 1 / chosen.length) * ATTACK_WEIGHT * weight;
  return [...lessons, ...chosen.map((example) => [example, 1, each])];
}

/** Trains a model on prepared texts. */
export function trainLinear(documents, random, { rounds, ...options }) {
  const model = new LinearModel(options);
  const order = [...documents];
  for (let round = 0; round < rounds; round++) {
    const rate = options.rate * (1 - (0.7 * round) / rounds);
    for (const document of random.shuffle(order)) {
      for (const [example, label, weight] of lessonsOf(model, document, round))
        model.learn(example, label, weight, rate);
    }
  }
  return model;
}
