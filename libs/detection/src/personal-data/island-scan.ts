import { type Explanation, type Finding } from '../finding';
import { type Catalogue, type Matcher } from './catalogue';
import { cueWeight } from './cue/cue-weight';
import { type CueHit, nearestCue } from './cue/nearest-cue';
import { cueIndex } from './cue/cues';
import { type Label } from './cue/labels';
import { STEP } from './island';
import { CONTEXT_LENGTH, type Recognizer, THRESHOLD } from './recognizer';
import { overlap, resolve } from './resolve';

const FIRST_DIGIT = /\d/;

/** Scores are told to two places. */
const rounded = (score: number): number => Math.round(Math.min(1, score) * 100) / 100;

function digitsOf(island: string): number {
  let digits = 0;
  for (let at = 0; at < island.length; at++) {
    const code = island.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
  }
  return digits;
}

/** What one island is read with. */
interface Reading {
  readonly island: string;
  readonly offset: number;
  /** Matches that begin later do not matter. */
  readonly reach: number;
  readonly hit: () => CueHit | undefined;
}

/** Why a match counts. */
const explain = ({ validate, score }: Recognizer, gain: number, { hit }: Reading): Explanation => {
  const cue = gain === 0 ? undefined : hit()?.cue;
  return { isChecked: validate !== undefined, score, ...(cue && { cue, gain }) };
};

interface IslandScanOptions {
  readonly explain: boolean;
  /** What a heading elsewhere says of the value at an index. */
  readonly label: (start: number) => Label | undefined;
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
    const candidates: Finding[] = [];
    // Matches are decided up to `STEP`; what begins later counts only if it overlaps one of those, or one that does.
    const reach = isLong ? STEP + 2 * this.catalogue.longest : Infinity;
    let hit: CueHit | undefined | null = null;
    const reading = {
      island,
      offset,
      reach,
      hit: () => (hit === null ? (hit = this.hitOf(island, offset)) : hit),
    };
    const digits = digitsOf(island);
    for (const { bit, length, digits: fewest, regexp, matchers } of this.catalogue.gates) {
      if ((triggers & bit) === 0 || island.length < length || digits < fewest || !regexp.test(island))
        continue;
      for (const matcher of matchers) this.match(matcher, reading, candidates);
    }
    if (digits >= this.catalogue.announcedDigits) this.matchAnnounced(triggers, digits, reading, candidates);
    return candidates.length < 2 ? candidates : this.settle(candidates, island, offset, triggers);
  }

  private matchAnnounced(triggers: number, digits: number, reading: Reading, into: Finding[]): void {
    const hit = reading.hit();
    for (const matcher of (hit && this.catalogue.announced.get(hit.cue)) ?? []) {
      if ((triggers & matcher.bit) !== 0 && digits >= matcher.digits) this.match(matcher, reading, into);
    }
  }

  /** The nearest cue before the first digit: it stands before the island or is its beginning (`ssn:078…`). */
  private hitOf(island: string, offset: number): CueHit | undefined {
    const label = this.options.label(offset);
    if (label) return { cue: label.cue, distance: 0, isConsumed: false };
    const before = this.context(offset);
    const lead = island.slice(0, Math.max(0, island.search(FIRST_DIGIT)));
    return nearestCue(cueIndex(), before + lead, before.length >= CONTEXT_LENGTH);
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
      const gain = held > 0 && cues ? cueWeight(reading.hit(), cues) : 0;
      const score = rounded(recognizer.score + gain);
      if (held > 0 && score >= THRESHOLD) {
        const found = { category, start, end: start + held, score, rule };
        into.push(
          this.options.explain ? { ...found, explanation: explain(recognizer, gain, reading) } : found,
        );
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
