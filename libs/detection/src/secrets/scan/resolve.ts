import { type Finding } from '../../finding';

/** Of findings that overlap keeps the surest, then the longest; sorts by place. */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const last = kept.at(-1);
    if (last === undefined || finding.start >= last.end) kept.push(finding);
    else if (isBetter(finding, last)) kept[kept.length - 1] = finding;
  }
  return kept;
}

function isBetter(one: Finding, other: Finding): boolean {
  const surer = one.score - other.score;
  return surer === 0 ? one.end - one.start > other.end - other.start : surer > 0;
}
