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

/** Findings that touch one another directly or through others. */
function* clusters(sorted: readonly Finding[]): Generator<Finding[]> {
  let cluster: Finding[] = [];
  let end = 0;
  for (const finding of sorted) {
    if (cluster.length > 0 && finding.start >= end) {
      yield cluster;
      cluster = [];
    }
    cluster.push(finding);
    end = Math.max(end, finding.end);
  }
  if (cluster.length > 0) yield cluster;
}

/** Decides between findings that overlap: the surer wins, then the longer, then the earlier. */
export function resolve(findings: readonly Finding[]): Resolution {
  const sorted = [...findings].sort((a, b) => a.start - b.start);
  const resolution: Resolution = { kept: [], dropped: [] };
  for (const cluster of clusters(sorted)) {
    const kept: Finding[] = [];
    for (const candidate of cluster.length > 1 ? cluster.sort(byRank) : cluster) {
      const at = firstEndingAfter(kept, candidate.start);
      const other = kept[at];
      if (other && overlap(other, candidate)) resolution.dropped.push(candidate);
      else kept.splice(at, 0, candidate);
    }
    resolution.kept.push(...kept);
  }
  return resolution;
}

/** The findings that overlap nothing better: the surer wins, then the longer, then the earlier; sorted by place. */
export const resolveFindings = (findings: readonly Finding[]): Finding[] => resolve(findings).kept;
