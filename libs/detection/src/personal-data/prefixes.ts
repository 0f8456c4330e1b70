const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The lengths at which a number may end without cutting a group of digits in two, the longest first. */
export function groupEnds(match: string, mostGroups = Infinity): number[] {
  const ends: number[] = [];
  for (let end = 1; end <= match.length && ends.length < mostGroups; end++) {
    const isEnd = end === match.length || !isDigit(match.charCodeAt(end));
    if (isEnd && isDigit(match.charCodeAt(end - 1))) ends.push(end);
  }
  return ends.reverse();
}

/** The digits of a text, without what separates them. */
export function digitsOf(text: string): string {
  let digits = '';
  for (let index = 0; index < text.length; index++)
    if (isDigit(text.charCodeAt(index))) digits += text[index];
  return digits;
}
