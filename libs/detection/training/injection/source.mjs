import { requireSource } from '../typescript-hook.mjs';

const from = (path) => requireSource(`../src/injection/${path}.ts`);

/** The code of the screen itself: training reads a text exactly as the screen does. */
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
};
