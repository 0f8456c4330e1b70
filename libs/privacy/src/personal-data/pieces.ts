import { type Finding } from 'unseen-guardian/detection';
import { isAfterWord, isWordAt, type StandInSpan } from '../pseudonym/stand-in-finder';
import { type JsonPart, jsonParts, type JsonScalar } from './json-scalars';

/** A stretch of text that is replaced as a whole. */
export interface Piece {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
  /** What it is a part of, when that is JSON. */
  readonly scalar?: JsonScalar;
}

const UNICODE_ESCAPE = 6;
const SHORT_ESCAPE = 2;

/** The escape of a JSON string that a place lies within, if it does. */
function escapeAround(text: string, at: number): StandInSpan | undefined {
  for (let start = at - 1; start > at - UNICODE_ESCAPE && start >= 0; start--) {
    if (text[start] !== '\\') continue;
    let first = start;
    while (text[first - 1] === '\\') first--;
    // Of an even number of backslashes each second one is escaped itself.
    if ((start - first) % 2 === 1) return undefined;
    const end = start + (text[start + 1] === 'u' ? UNICODE_ESCAPE : SHORT_ESCAPE);
    return at < end ? { start, end } : undefined;
  }
  return undefined;
}

/** The part of a finding in a scalar: within a string, whole escapes only; or a whole number. */
function pieceIn(text: string, finding: Finding, scalar: JsonScalar): Piece {
  if (scalar.isNumber) return { finding, scalar, start: scalar.start, end: scalar.end };
  const start = Math.max(finding.start, scalar.start);
  const end = Math.min(finding.end, scalar.end);
  return {
    finding,
    scalar,
    start: start === scalar.start ? start : (escapeAround(text, start)?.start ?? start),
    end: end === scalar.end ? end : (escapeAround(text, end)?.end ?? end),
  };
}

/** Where findings lie in a text with JSON in it: walks along with them, once. */
class PieceWalk {
  readonly pieces: Piece[] = [];
  private part = 0;
  private scalar = 0;

  constructor(
    private readonly text: string,
    private readonly parts: readonly JsonPart[],
  ) {}

  take(finding: Finding): void {
    let at = finding.start;
    while (at < finding.end) {
      const part = this.partAfter(at);
      if (at < part.start) {
        const end = Math.min(finding.end, part.start);
        this.add({ finding, start: at, end });
        at = end;
      } else {
        this.within(finding, part);
        at = part.end;
      }
    }
  }

  private partAfter(at: number): JsonPart {
    while (this.part < this.parts.length && this.parts[this.part]!.end <= at) {
      this.part++;
      this.scalar = 0;
    }
    return this.parts[this.part] ?? { start: Infinity, end: Infinity, scalars: [] };
  }

  private within(finding: Finding, { scalars }: JsonPart): void {
    while (this.scalar < scalars.length && scalars[this.scalar]!.end <= finding.start) this.scalar++;
    for (let index = this.scalar; index < scalars.length && scalars[index]!.start < finding.end; index++)
      this.add(pieceIn(this.text, finding, scalars[index]!));
  }

  /** What two findings share, such as one number, belongs to the first. */
  private add(piece: Piece): void {
    const start = Math.max(piece.start, this.pieces.at(-1)?.end ?? 0);
    if (start < piece.end) this.pieces.push({ ...piece, start });
  }
}

/** What has to be replaced for these findings (sorted, without overlaps), so that JSON in the text stays JSON. */
export function piecesOf(text: string, findings: readonly Finding[]): readonly Piece[] {
  const parts = findings.length > 0 && /[[{]/.test(text) ? jsonParts(text) : [];
  const walk = new PieceWalk(text, parts);
  for (const finding of findings) walk.take(finding);
  return walk.pieces;
}

/** Whether neither a letter or digit nor another piece touches a piece. */
export function isApart(text: string, pieces: readonly Piece[], index: number): boolean {
  const { start, end } = pieces[index]!;
  const touchesPiece = pieces[index - 1]?.end === start || pieces[index + 1]?.start === end;
  return !touchesPiece && !isAfterWord(text, start) && !isWordAt(text, end);
}
