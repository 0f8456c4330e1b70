import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURE_ROWS } from './features';
import { decodeWeights, encodeWeights, ROW_WIDTH } from './tagger-weights';

const home = join(__dirname, '..', '..');
const FILES = {
  shipped: join(home, 'weights', 'names.bin'),
  twin: join(home, 'training', 'weights', 'names.tune.bin'),
};
const MOST_BYTES = 2_000_000;

describe('the weights of the package and the twin that is measured', () => {
  const [shipped, twin] = [FILES.shipped, FILES.twin].map((file) => decodeWeights(readFileSync(file)));

  it('are of one format, with the same thresholds', () => {
    expect(twin?.thresholds).toEqual(shipped?.thresholds);
    expect(twin?.scale).toBe(shipped?.scale);
    expect(twin?.gazetteer.length).toBe(shipped?.gazetteer.length);
    expect(twin?.rows.length).toBe(FEATURE_ROWS * ROW_WIDTH);
    expect(shipped?.rows.length).toBe(FEATURE_ROWS * ROW_WIDTH);
  });

  it('are not the same weights: one has seen the held-out part', () => {
    expect(Buffer.compare(readFileSync(FILES.shipped), readFileSync(FILES.twin))).not.toBe(0);
  });

  it.each(Object.entries(FILES))(
    'fit into two megabytes and are read as they were written (%s)',
    (_, file) => {
      const bytes = readFileSync(file);
      expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
      expect(Buffer.compare(encodeWeights(decodeWeights(bytes)), bytes)).toBe(0);
    },
  );
});
