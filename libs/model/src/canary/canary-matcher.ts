import { canaryForms } from './canary-forms';
import { FormMatcher } from './form-matcher';

/** Tokens whose matchers are kept; one lasts an hour and serves a whole tenant. */
const MOST = 256;

const made = new Map<string, FormMatcher>();

/** The matcher of a token, shared by all replies that are searched for it: it remembers nothing of them. */
export function canaryMatcher(token: string): FormMatcher {
  const known = made.get(token);
  if (known) return known;
  if (made.size === MOST) made.delete(made.keys().next().value!);
  const matcher = new FormMatcher(canaryForms(token));
  made.set(token, matcher);
  return matcher;
}
