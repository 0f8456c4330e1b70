import { type Finding } from 'unseen-guardian/detection';

/** A detector that finds these values wherever they stand, the longest first. */
export const findsValues = (values: readonly (readonly [category: string, value: string])[]) => ({
  detect(text: string): Finding[] {
    const longest = [...values].sort(([, a], [, b]) => b.length - a.length);
    const findings: Finding[] = [];
    for (let at = 0; at < text.length;) {
      const found = longest.find(([, value]) => value !== '' && text.startsWith(value, at));
      if (found)
        findings.push({
          ...{ category: found[0], start: at, score: 1, rule: 'test' },
          end: at + found[1].length,
        });
      at += found ? found[1].length : 1;
    }
    return findings;
  },
});
