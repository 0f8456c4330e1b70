import { type Finding } from './finding';
import { firstEndingAfter } from './text/span-search';
import { type Span } from './text/text-view';

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The surer finding first, then the longer, then the earlier. */
const byRank = (a: Finding, b: Finding): number =>
  b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start;

/** Findings that overlap nothing better, sorted by place, and those that lost. */
export interface Resolution {
  readonly kept: Finding[];
  readonly dropped: Finding[];
}

/** Where the findings end that touch the one at `from` directly or through others. */
function clusterEnd(sorted: readonly Finding[], from: number): number {
  let { end } = sorted[from]!;
  let next = from + 1;
  for (; next < sorted.length && sorted[next]!.start < end; next++) end = Math.max(end, sorted[next]!.end);
  return next;
}

/** Decides between findings that touch one another. */
function settle(cluster: Finding[], { kept, dropped }: Resolution): void {
  const best: Finding[] = [];
  for (const candidate of cluster.sort(byRank)) {
    const at = firstEndingAfter(best, candidate.start);
    const other = best[at];
    if (other && overlap(other, candidate)) dropped.push(candidate);
    else best.splice(at, 0, candidate);
  }
  kept.push(...best);
}

/** Decides between findings that overlap: the surer wins, then the longer, then the earlier. */
export function resolve(findings: readonly Finding[]): Resolution {
  if (findings.length < 2) return { kept: [...findings], dropped: [] };
  const sorted = [...findings].sort((a, b) => a.start - b.start);
  const resolution: Resolution = { kept: [], dropped: [] };
  for (let at = 0; at < sorted.length;) {
    const end = clusterEnd(sorted, at);
    if (end === at + 1) resolution.kept.push(sorted[at]!);
    else settle(sorted.slice(at, end), resolution);
    at = end;
  }
  return resolution;
}

/** The findings that overlap nothing better: the surer wins, then the longer, then the earlier; sorted by place. */
export const resolveFindings = (findings: readonly Finding[]): Finding[] => resolve(findings).kept;
