/** Whole files nobody designs or trains on: other languages, other authors, other rules. */
const WHOLE_SOURCES: ReadonlySet<string> = new Set([
  'wnut17',
  'uner-sk',
  'uner-de',
  'ambientmeta-mixed',
  'ambientmeta-context',
  'handwritten-edge',
  'presidio-tests',
  'secretlint-secrets',
  'secretlint-negatives',
]);

const LIFEBENCH_USERS: ReadonlySet<string> = new Set(['yuxiaowei', 'fenghaoran']);

/** Of the other files, the groups (templates, providers, users, projects) that are kept aside. */
const GROUP_RULES: Readonly<Record<string, (group: string) => boolean>> = {
  lifebench: (group) => LIFEBENCH_USERS.has(group),
  'synthetic-ai-api': (group) => /[13579]$/.test(group),
  'gitleaks-secrets': (group) => charCodeSum(group) % 2 === 1,
  'gitleaks-negatives': (group) => charCodeSum(group) % 2 === 1,
  'hard-negatives': (group) => group === 'BurntSushi/ripgrep',
  'presidio-research': (group) => charCodeSum(group) % 3 === 0,
};

/**
 * Whether a document is kept aside: measured by the final evaluation, never looked at to design or train.
 * @param source name of the data file without `.jsonl`.
 * @param group the document's `group`, which is never split.
 */
export function isHeldOut(source: string, group: string): boolean {
  return WHOLE_SOURCES.has(source) || (GROUP_RULES[source]?.(group) ?? false);
}

function charCodeSum(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
  return sum;
}
