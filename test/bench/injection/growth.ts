import { performance } from 'node:perf_hooks';
import { createInjectionScreen, MAX_TEXT_LENGTH, TextTooLongError } from 'unseen-guardian/detection';
import { timed } from '../../evaluation/injection/latency';
import { markdownTable, numberColumns } from '../../../libs/cli/src/output/markdown-table';
import { repeatTo } from '../../evaluation/repeat-to';
import { GROWTH_TEXTS } from './growth-texts';
import { OWN } from './screens';

const KILOBYTE = 1024;
/** In characters; the last is the longest text that is read. */
const SIZES = [4 * KILOBYTE, 16 * KILOBYTE, 64 * KILOBYTE, 256 * KILOBYTE, MAX_TEXT_LENGTH];
const ROUNDS = 20;
/** Milliseconds after which a text is not read once more. */
const ENOUGH = 200;

/** Milliseconds for one text, the best of a few rounds. */
async function bestTime(text: string): Promise<number> {
  let best = Infinity;
  let total = 0;
  for (let round = 0; round < ROUNDS && total < ENOUGH; round++) {
    const taken = await timed(OWN, text);
    total += taken;
    best = Math.min(best, taken);
  }
  return best;
}

/** Milliseconds, and milliseconds per KB, by kind and length. */
export async function growthTable(): Promise<string> {
  const rows: string[][] = [];
  for (const { kind, piece } of GROWTH_TEXTS) {
    const cells: string[] = [];
    for (const size of SIZES) {
      const milliseconds = await bestTime(repeatTo(piece, size));
      cells.push(`${milliseconds.toFixed(1)} (${(milliseconds / (size / KILOBYTE)).toFixed(2)})`);
    }
    rows.push([kind, ...cells]);
  }
  return markdownTable(
    numberColumns('ms (ms per KB)', ...SIZES.map((size) => `${size / KILOBYTE} KB`)),
    rows,
  );
}

/**
 * What happens to a text above the cap, in a sentence.
 *
 * @throws Error when it is not refused.
 */
export function aboveTheCap(): string {
  const screen = createInjectionScreen();
  const text = 'a'.repeat(MAX_TEXT_LENGTH + 1);
  const startedAt = performance.now();
  try {
    screen.screen(text);
  } catch (error) {
    const milliseconds = performance.now() - startedAt;
    if (error instanceof TextTooLongError) {
      return `One character more than ${MAX_TEXT_LENGTH / KILOBYTE} KB is refused with \`${error.name}\` after ${milliseconds.toFixed(2)} ms, unread.`;
    }
    throw error;
  }
  throw new Error(`The screen read a text of ${text.length} characters.`);
}
