/** How often each text occurs. */
function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/**
 * The stand-ins that came into a text when its values were hidden. One that stood there before was pasted: whoever shows a
 * pseudonym has not shown the value.
 */
export function broughtBy(before: readonly string[], after: readonly string[]): string[] {
  const pasted = countOf(before);
  return [...countOf(after)].flatMap(([standIn, count]) =>
    count > (pasted.get(standIn) ?? 0) ? [standIn] : [],
  );
}
