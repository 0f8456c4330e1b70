import { type Finding } from 'unseen-guardian/detection';
import { TOKEN_LIKE } from '../pseudonym/pseudonym-token';

/** Findings by category. */
export type Tally = Record<string, number>;

/** Adds one to a category. */
export const count = (tally: Tally, category: string): void => {
  tally[category] = (tally[category] ?? 0) + 1;
};

/** The findings that lie outside of tokens: a token is not personal data, whatever its characters look like. */
export function outsideTokens(text: string, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0 || !text.includes('⟦')) return findings;
  const tokens = [...text.matchAll(TOKEN_LIKE)].map(
    ({ index, 0: token }) => [index, index + token.length] as const,
  );
  return findings.filter(({ start, end }) => !tokens.some(([from, to]) => start < to && from < end));
}

/** Puts something else in the place of each finding. */
export function replaceFindings(
  text: string,
  findings: readonly Finding[],
  replace: (finding: Finding, value: string) => string,
): string {
  let result = '';
  let at = 0;
  for (const finding of findings) {
    result += text.slice(at, finding.start) + replace(finding, text.slice(finding.start, finding.end));
    at = finding.end;
  }
  return result + text.slice(at);
}
