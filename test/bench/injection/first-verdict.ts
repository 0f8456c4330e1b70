import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { HARMLESS_SENTENCE } from '../../evaluation/injection/hostile-pieces';
import { repeatTo } from '../../evaluation/repeat-to';
import { type LoadTimes } from './load-times';

/** What a process does until the screen has said its first verdict, timed in this process. */
async function untilFirstVerdict(): Promise<LoadTimes> {
  const times: number[] = [performance.now()];
  const { createInjectionScreen, decodeClassifier } = await import('unseen-guardian/detection');
  times.push(performance.now());
  const library = dirname(require.resolve('unseen-guardian/detection'));
  const weights = decodeClassifier(readFileSync(join(library, '..', 'weights', 'injection.bin')));
  times.push(performance.now());
  const screen = createInjectionScreen({ weights });
  times.push(performance.now());
  screen.screen(repeatTo(HARMLESS_SENTENCE, 2_000));
  times.push(performance.now());
  const [imported, read, compiled, screened] = times.slice(1).map((at, index) => at - times[index]!);
  return { imported: imported!, read: read!, compiled: compiled!, screened: screened! };
}

void untilFirstVerdict().then((times) => process.send!(times));
