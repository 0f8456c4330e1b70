import { source } from './source.mjs';

const { chanceOf, thresholdAt } = source;

const STEPS = 2000;
const RATE = 0.05;

/** Fits raw scores to chances by logistic regression with one feature. */
export function calibrate(scored) {
  let [slope, offset] = [1, 0];
  for (let step = 0; step < STEPS; step++) {
    let [bySlope, byOffset] = [0, 0];
    for (const { raw, isAttack } of scored) {
      const error = chanceOf({ slope, offset }, raw) - (isAttack ? 1 : 0);
      bySlope += error * raw;
      byOffset += error;
    }
    slope -= (RATE * bySlope) / scored.length;
    offset -= (RATE * byOffset) / scored.length;
  }
  return { slope, offset };
}

/** Where too few harmless texts tell two levels apart, the less sensitive one asks for half the doubt. */
const apart = (thresholds) =>
  thresholds.reduceRight(([next, ...kept], threshold) => {
    const isAbove = next === undefined || threshold > next;
    const own = isAbove ? threshold : Number((1 - (1 - next) / 2).toFixed(4));
    return next === undefined ? [own] : [own, next, ...kept];
  }, []);

/** The chances to refuse from: every group of harmless texts stays below its share. */
export function thresholdsOf(calibration, groups, rates) {
  const thresholds = rates.map((rate) => {
    const raws = groups.map(({ raws, leniency }) => thresholdAt(raws, rate * leniency));
    return Number(chanceOf(calibration, Math.max(...raws)).toFixed(4));
  });
  return apart(thresholds);
}
