import { ShapeAnswers } from './shape-answers';
import { beginsWord, followers, WORD } from './shape-edges';
import { type Beginnings, ShapeMoves } from './shape-moves';
import { type ShapeNode } from './shape-pattern';
import { ShapePlaces } from './shape-places';
import { ShapeStates } from './shape-states';
import { END, SYMBOL_COUNT, symbolOf } from './shape-symbols';

/** States and answers that are remembered. */
const MOST = 8192;
/** A text adds a state and two answers for each character at most, so what a text of this length needs always has room. */
const LONGEST = MOST / 4;

/** Which patterns may begin with the next symbol, besides those that have begun. */
const ANYWHERE = 0;
const AT_WORD = 1;

/**
 * Says which of many patterns may match somewhere in a text, in one pass over its shape: every digit is the same to it,
 * and every small letter. It never leaves out a pattern that matches; most of those that do not, it does.
 *
 * A deterministic automaton whose states are made when a text first needs them, and all forgotten before there are too many:
 * no text can make later ones slow, and what one can force upon itself is the making of a state for each character.
 */
export class ShapeAutomaton<T> {
  private readonly states = new ShapeStates(MOST);
  private readonly answers: ShapeAnswers<T>;
  private readonly moves: ShapeMoves;
  private readonly beginnings: readonly Beginnings[];
  private start: number;
  private readonly everything: readonly T[];

  /** @param patterns The patterns, and what stands for each in an answer; answers keep their order. */
  constructor(patterns: readonly (readonly [shape: ShapeNode, value: T])[]) {
    const places = new ShapePlaces();
    const starts = patterns.map(([shape], pattern) =>
      places.lead(shape, places.add(followers(shape), places.add(0, 0, [], pattern))),
    );
    this.everything = patterns.map(([, value]) => value);
    this.answers = new ShapeAnswers(this.everything, MOST);
    this.moves = new ShapeMoves(places, patterns.length);
    const anywhere = starts.filter((_, pattern) => !beginsWord(patterns[pattern]![0]));
    this.beginnings = [this.moves.beginningsOf(anywhere), this.moves.beginningsOf(starts)];
    this.start = this.first();
  }

  /** What stands for the patterns that may match in a text. */
  possible(text: string): readonly T[] {
    if (text.length > LONGEST) return this.everything;
    this.makeRoom(text.length + 1);
    const { next, added } = this.states;
    let state = this.start;
    let found = 0;
    for (let at = 0; at <= text.length; at++) {
      const symbol = at < text.length ? symbolOf(text.charCodeAt(at)) : END;
      state = next[state * SYMBOL_COUNT + symbol]! || this.step(state, symbol);
      const more = added[state]!;
      if (more !== 0 && more !== found) found = found === 0 ? more : this.answers.join(found, more);
    }
    return this.answers.valuesOf(found);
  }

  /** Forgets everything when so many symbols might need more than there is room for. */
  private makeRoom(symbols: number): void {
    const { states, answers } = this;
    if (states.size + symbols <= MOST && answers.size + 2 * symbols <= MOST) return;
    states.clear();
    answers.clear();
    this.start = this.first();
  }

  /** The state before the first character. */
  private first(): number {
    this.moves.clear();
    return this.states.of(this.moves.reached, AT_WORD, this.answers.of([]));
  }

  /** Makes the state behind another. */
  private step(from: number, symbol: number): number {
    const { states, moves } = this;
    moves.move(states.placesOf(from), symbol, this.beginnings[states.beginningsOf(from)]);
    const beginnings = (WORD >>> symbol) & 1 ? ANYWHERE : AT_WORD;
    const to = states.of(moves.reached, beginnings, this.answers.of(moves.matched.members));
    return (states.next[from * SYMBOL_COUNT + symbol] = to);
  }
}
