import { datamark } from './datamark.technique';
import { delimit } from './delimit.technique';
import { encode } from './encode.technique';
import { type Technique } from './technique';

/**
 * How text from outside is set apart (spotlighting; Hines et al. 2024): between tags alone, with a sign between its words
 * instead of spaces, or encoded.
 */
export type Spotlighting = 'delimit' | 'datamark' | 'encode';

/** The techniques by name. */
export const TECHNIQUES: Readonly<Record<Spotlighting, Technique>> = { delimit, datamark, encode };

/**
 * Checks the option once, at boot.
 *
 * @throws Error when there is no such technique.
 */
export function assertSpotlighting(name: string = 'delimit'): void {
  if (Object.hasOwn(TECHNIQUES, name)) return;
  throw new Error(`spotlighting: "${name}" is none of: ${Object.keys(TECHNIQUES).join(', ')}.`);
}
