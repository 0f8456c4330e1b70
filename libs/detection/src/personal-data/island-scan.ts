import { type Explanation, type Finding } from '../finding';
import { type Catalogue, type Matcher } from './catalogue';
import { cueWeight } from './cue/cue-weight';
import { type CueName } from './cue/cue-name';
import { type CueHit } from './cue/cue-reader';
import { type Label } from './cue/labels';
import { STEP } from './island';
import { labelLength } from './label-length';
import { type Recognizer, THRESHOLD } from './recognizer';
import { overlap, resolve } from '../resolve';

/** Scores are told to two places. */
const rounded = (score: number): number => Math.round(Math.min(1, score) * 100) / 100;

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?$/;
const CAPITAL_T = 84;

/** The time stamp of a machine (RFC 3339): every log line has one, and its many digits wake many rules for nothing. */
const isMoment = (island: string): boolean => island.charCodeAt(10) === CAPITAL_T && MOMENT.test(island);

/** What one island is read with. */
class Reading {
  private label: number | undefined;
  private before: CueHit | undefined;
  private inside: CueHit | undefined;

  constructor(
    readonly island: string,
    readonly offset: number,
    /** Matches are decided up to `STEP`; what begins later counts only if it overlaps one of those, or one that does. */
    readonly reach: number,
    private readonly options: IslandScanOptions,
  ) {}

  /** The nearest cue before a match: it stands before the island, or in its beginning (`ssn:078…`, `user_1042`). */
  hit(index: number): CueHit | undefined {
    this.label ??= this.read();
    return this.label > 0 && index >= this.label ? this.inside : this.before;
  }

  /** The cue before the island. */
  cueBefore(): CueName | undefined {
    return this.hit(0)?.cue;
  }

  /** The cue in its beginning, when that is another. */
  cueInside(): CueName | undefined {
    const cue = this.hit(Infinity)?.cue;
    return cue === this.cueBefore() ? undefined : cue;
  }

  /** Reads both places from left to right, and says how long the label is. */
  private read(): number {
    const { offset, island, options } = this;
    const label = options.label(offset);
    this.before = label ? { cue: label.cue, distance: 0, isConsumed: false } : options.cue(offset);
    const length = label ? 0 : labelLength(island);
    if (length > 0) this.inside = options.cue(offset + length);
    return length;
  }
}

/** Why a match counts. */
const explain = ({ validate, score }: Recognizer, gain: number, hit: CueHit | undefined): Explanation => {
  const cue = gain === 0 ? undefined : hit?.cue;
  return { isChecked: validate !== undefined, score, ...(cue && { cue, gain }) };
};

interface IslandScanOptions {
  readonly explain: boolean;
  /** What a heading elsewhere says of the value at an index. */
  readonly label: (start: number) => Label | undefined;
  /** The nearest cue before an index. */
  readonly cue: (start: number) => CueHit | undefined;
}

/** Runs a catalogue over single islands. */
export class IslandScan {
  constructor(
    private readonly catalogue: Catalogue,
    /** The text before an index of the scanned text, at most `CONTEXT_LENGTH` characters. */
    private readonly context: (start: number) => string,
    private readonly options: IslandScanOptions,
  ) {}

  /**
   * The findings of one island, which begins at `offset` of the text; in no particular order, without overlaps.
   * Of an island that goes on beyond the window, those that begin before `STEP` are complete.
   */
  scan(island: string, offset: number, triggers: number, isLong = false): Finding[] {
    if (isMoment(island)) return [];
    const { gates, numbers, announced } = this.catalogue.wokenBy(triggers);
    const reading = this.read(island, offset, triggers, isLong);
    const candidates: Finding[] = [];
    for (const { length, regexp, matchers } of gates) {
      if (island.length < length || !regexp.test(island)) continue;
      for (const matcher of matchers) this.match(matcher, reading, candidates);
    }
    if (numbers) this.matchWoken(numbers.possible(island), triggers, reading, candidates);
    if (announced) this.matchAnnounced(announced.possible(island), triggers, reading, candidates);
    return candidates.length < 2 ? candidates : this.settle(candidates, island, offset, triggers);
  }

  private read(island: string, offset: number, triggers: number, isLong: boolean): Reading {
    const reach = isLong ? STEP + 2 * this.catalogue.wokenBy(triggers).longest : Infinity;
    return new Reading(island, offset, reach, this.options);
  }

  private matchWoken(
    matchers: readonly Matcher[],
    triggers: number,
    reading: Reading,
    into: Finding[],
  ): void {
    for (const matcher of matchers) if ((triggers & matcher.bit) !== 0) this.match(matcher, reading, into);
  }

  /** Most numbers have no cue, and a cue calls for few recognisers. */
  private matchAnnounced(
    matchers: readonly Matcher[],
    triggers: number,
    reading: Reading,
    into: Finding[],
  ): void {
    if (matchers.length === 0) return;
    for (const cue of [reading.cueBefore(), reading.cueInside()]) {
      if (!cue) continue;
      const called = matchers.filter(({ recognizer }) => recognizer.cues?.includes(cue));
      this.matchWoken(called, triggers, reading, into);
    }
  }

  private match({ recognizer, regexp }: Matcher, reading: Reading, into: Finding[]): void {
    const { category, rule, validate, cues } = recognizer;
    const { island, offset, reach } = reading;
    if (island.length < recognizer.minLength) return;
    regexp.lastIndex = 0;
    for (let match = regexp.exec(island); match; match = regexp.exec(island)) {
      if (match.index >= reach) return;
      const start = offset + match.index;
      const held = validate ? validate(match[0], () => this.context(start)) : match[0].length;
      const hit = held > 0 && cues ? reading.hit(match.index) : undefined;
      const gain = cues ? cueWeight(hit, cues) : 0;
      const score = rounded(recognizer.score + gain);
      if (held > 0 && score >= THRESHOLD) {
        const found = { category, start, end: start + held, score, rule };
        into.push(this.options.explain ? { ...found, explanation: explain(recognizer, gain, hit) } : found);
      }
      regexp.lastIndex = match.index + Math.max(held, 1);
    }
  }

  /** Keeps the best of overlapping findings, and looks again at what the others alone had covered. */
  private settle(candidates: Finding[], island: string, offset: number, triggers: number): Finding[] {
    const { kept, dropped } = resolve(candidates);
    if (dropped.length === 0) return kept;
    const edges = [offset, ...kept.flatMap(({ start, end }) => [start, end]), offset + island.length];
    for (let index = 0; index < edges.length; index += 2) {
      const [start, end] = [edges[index]!, edges[index + 1]!];
      if (!dropped.some((finding) => overlap(finding, { start, end }))) continue;
      kept.push(...this.scan(island.slice(start - offset, end - offset), start, triggers));
    }
    return kept;
  }
}
