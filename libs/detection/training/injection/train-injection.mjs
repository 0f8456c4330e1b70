import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { seeded } from '../generator/random.mjs';
import { calibrate, thresholdsOf } from './calibrate.mjs';
import { FOLD_COUNT, loadCorpus } from './corpus.mjs';
import { prepare, RULES } from './examples.mjs';
import { loadGenerated } from './generated.mjs';
import { trainLinear } from './linear.mjs';
import { report } from './report.mjs';
import { source } from './source.mjs';

const { LONG, TECHNICAL, TRIGGERS, encodeClassifier } = source;
const argument = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const flag = (name) => process.argv.includes(`--${name}`);
const say = (line) => console.log(`${Math.round(performance.now() / 1000)} s  ${line}`);

const here = import.meta.dirname;
const folder = argument('data', '../shared/data/injection');
const out = argument('out', join(here, '..', '..', 'weights', 'injection.bin'));
const twin = argument('twin', join(here, '..', 'weights', 'injection.tune.bin'));
const without = argument('without', '').split(',').filter(Boolean);
const settings = { rate: 0.3, decay: 1e-6, rounds: 7, lengthPenalty: 0.5 };

/**
 * Texts of the caller are judged beside all others, texts of nobody beside documents: there a plain order is a sign.
 * `rates` are the shares of harmless texts that each sensitivity may refuse, from 1 to 5. Documents differ more from
 * source to source than prompts do, so theirs are lower.
 */
const HEADS = {
  user: { holds: () => true, rates: [0.001, 0.003, 0.008, 0.02, 0.05] },
  untrusted: {
    holds: ({ isAttack, isDocument }) => isAttack || isDocument,
    rates: [0.0001, 0.0006, 0.001, 0.003, 0.008],
  },
};

const train = (documents, holds) => trainLinear(documents.filter(holds), seeded(5), settings);

/** Every learning text scored by a model that has not seen its source. */
function crossScores(learning, generated, holds) {
  return Array.from({ length: FOLD_COUNT }, (_, fold) => {
    const model = train([...learning.filter((one) => one.fold !== fold), ...generated], holds);
    say(`fold ${fold + 1} of ${FOLD_COUNT}`);
    return learning
      .filter((one) => one.fold === fold && holds(one))
      .map((one) => ({ ...one, examples: undefined, raw: model.rawOf(one) }));
  }).flat();
}

/** Harmless texts by group; where trigger words stand, more false alarms are accepted. */
function harmlessGroups(scored) {
  const raws = (is) => scored.filter((one) => !one.isAttack && is(one)).map(({ raw }) => raw);
  return [
    { raws: raws(({ isDocument, source: name }) => !isDocument && name !== TRIGGERS), leniency: 1 },
    { raws: raws(({ isDocument, source: name }) => isDocument && name !== TECHNICAL), leniency: 1 },
    { raws: raws(({ isDocument, length }) => isDocument && length >= LONG), leniency: 1 },
    { raws: raws(({ source: name }) => name === TECHNICAL), leniency: 2 },
    { raws: raws(({ source: name }) => name === TRIGGERS), leniency: 5 },
  ].filter((group) => group.raws.length > 0);
}

/** What the screen reads of a model. */
function weightsOf(model, { calibration, thresholds }) {
  const most = model.slots.reduce((sum, weight) => Math.max(sum, Math.abs(weight)), 0);
  const scale = most / 127;
  return {
    bias: model.bias,
    scale,
    slots: Int8Array.from(model.slots, (weight) => Math.round(weight / scale)),
    rules: Object.fromEntries(RULES.map(({ id }, index) => [id, Number(model.rules[index].toFixed(4))])),
    views: Object.fromEntries(
      [...model.views].map(([kind, { weight }]) => [kind, Number(weight.toFixed(4))]),
    ),
    lengthPenalty: settings.lengthPenalty,
    calibration,
    thresholds,
  };
}

const corpus = loadCorpus(folder).filter(({ source: name }) => !without.includes(name));
const raw = [...corpus, ...loadGenerated(Number(argument('generated', 1)))];
say(`${raw.length} texts`);
const documents = raw.map((document, index) => {
  if (index % 10_000 === 9_999) say(`${index + 1} read`);
  return prepare(document);
});
const generated = documents.filter(({ source: name }) => name === 'generated');
const known = documents.filter(({ source: name }) => name !== 'generated');
const learning = known.filter(({ isHeldOut }) => !isHeldOut);

const decided = Object.fromEntries(
  Object.entries(HEADS).map(([trust, { holds, rates }]) => {
    const scored = crossScores(learning, generated, holds);
    const calibration = calibrate(scored);
    const thresholds = thresholdsOf(calibration, harmlessGroups(scored), rates);
    say(`${trust}: thresholds ${thresholds.join(', ')}\n\n${report(scored, calibration, thresholds)}\n`);
    return [trust, { calibration, thresholds }];
  }),
);

function fit(path, texts) {
  const heads = Object.entries(HEADS).map(([trust, { holds }]) => [
    trust,
    weightsOf(train(texts, holds), decided[trust]),
  ]);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, encodeClassifier(Object.fromEntries(heads)));
  say(`written: ${path}`);
}

if (!flag('measure-only')) {
  fit(twin, [...learning, ...generated]);
  fit(out, [...known, ...generated]);
}
