/** A straight line from raw scores to log odds (Platt scaling; Platt 1999). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** The chance that a raw score stands for, 0 to 1. */
export const chanceOf = ({ slope, offset }: Calibration, raw: number): number =>
  1 / (1 + Math.exp(-(slope * raw + offset)));
