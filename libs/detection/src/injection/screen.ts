import { type Finding } from '../finding';
import { normalise } from '../text/normalise';
import { type InjectionRule } from './injection-rule';
import { INJECTION_RULES } from './rules';

/** The score from which a text counts as an attack. */
export const INJECTION_THRESHOLD = 0.5;

/** What the screen says of a text. */
export interface InjectionScreen {
  /** 0 (nothing) to 1 (certain). */
  readonly score: number;
  /** The signs found, in the order of the text. */
  readonly findings: readonly Finding[];
}

/** How a text is screened. */
export interface ScreenOptions {
  /**
   * What is looked for.
   * @default INJECTION_RULES
   */
  readonly rules?: readonly InjectionRule[];
}

type Anchors = ReadonlyMap<string, readonly InjectionRule[]>;

const indexes = new WeakMap<readonly InjectionRule[], Anchors>();

function anchorsOf(rules: readonly InjectionRule[]): Anchors {
  const known = indexes.get(rules);
  if (known) return known;
  const anchors = new Map<string, InjectionRule[]>();
  for (const rule of rules) {
    for (const anchor of rule.anchors) anchors.set(anchor, [...(anchors.get(anchor) ?? []), rule]);
  }
  indexes.set(rules, anchors);
  return anchors;
}

const isWordCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** Calls back for each word and each mark that is an anchor of some rule. */
function eachAnchor(
  text: string,
  anchors: Anchors,
  visit: (rules: readonly InjectionRule[], at: number) => void,
): void {
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    if (isWordCode(text.charCodeAt(at))) while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
    const rules = end - at > 24 ? undefined : anchors.get(text.slice(at, end));
    if (rules) visit(rules, at);
    at = end;
  }
}

/** Signs are independent chances: two weak ones say more than one. */
const combine = (weights: Iterable<number>): number => {
  let innocence = 1;
  for (const weight of weights) innocence *= 1 - weight;
  return 1 - innocence;
};

/**
 * Screens a text for prompt injection, after normalising it. Spans are those of the original text.
 *
 * @throws TextTooLongError above `MAX_TEXT_LENGTH`.
 */
export function screenInjection(
  text: string,
  { rules = INJECTION_RULES }: ScreenOptions = {},
): InjectionScreen {
  const normalised = normalise(text);
  const plain = normalised.text;
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  eachAnchor(plain, anchorsOf(rules), (candidates, at) => {
    for (const { id, weight, pattern } of candidates) {
      if (seen.has(id)) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(plain);
      if (!match) continue;
      seen.set(id, weight);
      findings.push({
        category: 'INJECTION',
        ...normalised.original(at, at + match[0].length),
        score: weight,
        rule: id,
      });
    }
  });
  return { score: combine(seen.values()), findings };
}

/** Whether a screen counts as an attack. */
export const isInjection = ({ score }: InjectionScreen, threshold = INJECTION_THRESHOLD): boolean =>
  score >= threshold;
