import { type Finding } from 'unseen-guardian/detection';
import { type Awaitable, isPending } from 'unseen-guardian/kernel';
import { TOKEN_LIKE } from '../pseudonym/pseudonym-token';
import { type StandInSpan } from '../pseudonym/stand-in-finder';
import { type Piece, piecesOf } from './pieces';

/** Findings by category. */
export type Tally = Record<string, number>;

/** Adds one to a category. */
export const count = (tally: Tally, category: string): void => {
  tally[category] = (tally[category] ?? 0) + 1;
};

/** What is not one of these spans; both lists are sorted. */
function outside(findings: readonly Finding[], spans: readonly StandInSpan[]): readonly Finding[] {
  let next = 0;
  return findings.filter(({ start, end }) => {
    while (next < spans.length && spans[next]!.end <= start) next++;
    return next === spans.length || end <= spans[next]!.start;
  });
}

/** Both counts together. */
export function mergeTallies(a: Tally, b: Tally): Tally {
  const sum = { ...a };
  for (const [category, number] of Object.entries(b)) sum[category] = (sum[category] ?? 0) + number;
  return sum;
}

/** The findings that lie outside of tokens: a token is not personal data, whatever its characters look like. */
export function outsideTokens(
  text: string,
  findings: readonly Finding[],
  surrogates: readonly StandInSpan[] = [],
): readonly Finding[] {
  const others = surrogates.length === 0 ? findings : outside(findings, surrogates);
  if (others.length === 0 || !text.includes('⟦')) return others;
  const tokens = [...text.matchAll(TOKEN_LIKE)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return outside(others, tokens);
}

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** How a replacement is written where the value stood. */
function written(text: string, { start, end, scalar }: Piece, replacement: string): string {
  if (!scalar || replacement === text.slice(start, end)) return replacement;
  if (scalar.isNumber && JSON_NUMBER.test(replacement)) return replacement;
  const quoted = JSON.stringify(replacement);
  return scalar.isNumber ? quoted : quoted.slice(1, -1);
}

/** Puts the replacements in the place of the pieces. */
export function replacePieces(
  text: string,
  pieces: readonly Piece[],
  replacements: readonly string[],
): string {
  const parts: string[] = [];
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    parts.push(text.slice(at, piece.start), written(text, piece, replacements[index]!));
    at = piece.end;
  }
  return parts.join('') + text.slice(at);
}

/** Puts something else in the place of each finding; JSON in the text stays JSON. */
export function replaceFindings(
  text: string,
  findings: readonly Finding[],
  replace: (finding: Finding, value: string) => string,
): string {
  const pieces = piecesOf(text, findings);
  const replacements = pieces.map(({ finding, start, end }) => replace(finding, text.slice(start, end)));
  return replacePieces(text, pieces, replacements);
}

/** The same for a text that is not whole: what stands around a finding is not looked at. */
export function replaceSpans(
  text: string,
  findings: readonly Finding[],
  replace: (finding: Finding, value: string) => string,
): string {
  const pieces = findings.map((finding): Piece => ({ finding, start: finding.start, end: finding.end }));
  const replacements = pieces.map(({ finding, start, end }) => replace(finding, text.slice(start, end)));
  return replacePieces(text, pieces, replacements);
}

/** All of these as soon as they are there; at once when none is pending. */
export function together(values: readonly Awaitable<string>[]): Awaitable<readonly string[]> {
  const [ready, pending] = [values.filter((value) => typeof value === 'string'), values.some(isPending)];
  return pending ? Promise.all(values.map(async (value) => value)) : ready;
}
