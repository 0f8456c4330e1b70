import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClassifierWeights, decodeClassifier } from './classifier/classifier-weights';

let weights: ClassifierWeights | undefined;

/**
 * The weights of the package; read on the first call.
 *
 * @throws Error when they are missing or of another version.
 */
export const packageWeights = (): ClassifierWeights =>
  (weights ??= decodeClassifier(readFileSync(join(__dirname, '..', '..', 'weights', 'injection.bin'))));
