import { source } from './source.mjs';
import { thresholdAt } from './measures.mjs';

const { chanceOf } = source;

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

/** A less sensitive level asks for at most half the doubt, also where too few harmless texts tell the levels apart. */
const apart = (thresholds) =>
  thresholds.reduceRight((kept, threshold) => {
    const [next] = kept;
    const least = next === undefined ? 0 : 1 - (1 - next) / 2;
    return [threshold > next ? threshold : Number(Math.max(threshold, least).toFixed(4)), ...kept];
  }, []);

/** The chances to refuse from: every group of harmless texts stays below its share. */
export function thresholdsOf(calibration, groups, rates) {
  const thresholds = rates.map((rate) => {
    const raws = groups.map(({ raws, leniency }) => thresholdAt(raws, rate * leniency));
    return Number(chanceOf(calibration, Math.max(...raws)).toFixed(4));
  });
  return apart(thresholds);
}
