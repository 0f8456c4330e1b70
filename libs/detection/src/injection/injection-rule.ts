/** One sign of an attack: pure data. */
export interface InjectionRule {
  /** `override.en`, `markup.role-token`, … */
  readonly id: string;
  /** How much the sign alone says, 0 to 1; several signs add up as independent chances. */
  readonly weight: number;
  /** Words (lower case, letters and digits) or single marks at which the pattern is tried. */
  readonly anchors: readonly string[];
  /** What must follow, the anchor included, in the normalised text; sticky, bounded and linear in time. */
  readonly pattern: RegExp;
}

/** Splits a list written as one line. */
export const words = (line: string): string[] => line.split(' ');

/** Up to `most` words in between, within one sentence. */
export const gap = (most: number): string => `(?:[\\s,:"']{1,3}[^\\s.!?]{1,24}){0,${most}}?[\\s,:"']{1,3}`;

/** Any of the words. */
export const oneOf = (list: readonly string[]): string => `(?:${list.join('|')})\\b`;
