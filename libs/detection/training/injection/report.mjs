import { source } from './source.mjs';

const { areaUnderCurve, chanceOf, shareAbove, thresholdAt } = source;

const percent = (share) => (100 * share).toFixed(1);
const PROMPT_ATTACKS = new Set(['injection', 'jailbreak']);
/** Sensitivity 3 is the default. */
const DEFAULT = 2;

/** What unseen sources would see: area, recall at 1 % false alarms, and the shares refused by source. */
export function report(scored, calibration, thresholds) {
  const raws = (is) => scored.filter(is).map(({ raw }) => raw);
  const pairs = [
    [
      'prompts',
      raws(({ label }) => PROMPT_ATTACKS.has(label)),
      raws(({ isAttack, isDocument }) => !isAttack && !isDocument),
    ],
    [
      'documents',
      raws(({ label }) => label === 'indirect_injection'),
      raws(({ isAttack, isDocument }) => !isAttack && isDocument),
    ],
  ];
  const lines = pairs
    .filter(([, attacks, harmless]) => attacks.length > 0 && harmless.length > 0)
    .map(([name, attacks, harmless]) => {
      const recall = shareAbove(attacks, thresholdAt(harmless, 0.01));
      return `${name}: AUC ${areaUnderCurve(attacks, harmless).toFixed(3)}, recall at 1 % ${percent(recall)}`;
    });
  const groups = groupBy(scored);
  const shares = [...groups].sort().map(([key, group]) => {
    const refused = group.filter(({ raw }) => chanceOf(calibration, raw) >= thresholds[DEFAULT]).length;
    return `${key} ${percent(refused / group.length)}`;
  });
  return [...lines, shares.join(' · ')].join('\n');
}

const keyOf = ({ source: name, label }) => `${name}/${label}`;

/** As `Map.groupBy`, which Node 20 lacks. */
function groupBy(scored) {
  const groups = new Map();
  for (const one of scored) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
