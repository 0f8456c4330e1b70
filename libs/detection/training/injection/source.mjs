import { requireSource } from '../typescript-hook.mjs';

const from = (path) => requireSource(`../src/injection/${path}.ts`);

const measured = (path) => requireSource(`../../../test/evaluation/injection/${path}.ts`);

/** The code of the screen itself, and of its evaluation: training reads, groups and measures exactly as they do. */
export const source = {
  ...from('rules'),
  ...from('matcher/rule-matcher'),
  ...from('tokens/tokenise'),
  ...from('views/injection-views'),
  ...from('classifier/feature-slots'),
  ...from('classifier/segments'),
  ...from('classifier/calibration'),
  ...from('classifier/classifier'),
  ...from('classifier/classifier-weights'),
  ...measured('roc'),
  ...measured('rows'),
};
