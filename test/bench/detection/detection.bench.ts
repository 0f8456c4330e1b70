import { performance } from 'node:perf_hooks';
import { createPersonalDataDetector } from 'unseen-guardian/detection';
import { say } from '../../evaluation/command-line';
import { repeatTo } from '../../evaluation/repeat-to';
import { type BenchOptions, WITHOUT_PEERS } from '../options';
import { megabytesPerSecond, ROUNDS } from '../throughput';
import { HOSTILE_PIECES, HOSTILE_SIZES } from './hostile-inputs';
import { PEERS_FOR_SPEED, type PeerSide, startPeers } from './peer-sides';
import { SAMPLES } from './sample-texts';

const BLOCK = 16_384;

/** One detector that is timed: milliseconds for one text, undefined when it gave no answer. */
type Side = PeerSide;

const OWN: readonly Side[] = [
  { name: 'rules only', detector: createPersonalDataDetector({ names: false }) },
  { name: 'with names', detector: createPersonalDataDetector() },
].map(({ name, detector }) => ({
  name,
  stop: () => undefined,
  time: (text) => {
    const startedAt = performance.now();
    detector.detect(text);
    return Promise.resolve(performance.now() - startedAt);
  },
}));

async function speed(side: Side, texts: readonly string[]): Promise<string> {
  const value = await megabytesPerSecond(side, texts);
  return value?.toFixed(value > 1 ? 1 : 2) ?? 'no answer';
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
const blocksOf = (documents: readonly string[]): string[] => {
  const text = documents.join('\n');
  return Array.from({ length: Math.ceil(text.length / BLOCK) }, (_, n) =>
    text.slice(n * BLOCK, (n + 1) * BLOCK),
  );
};

async function throughput(sides: readonly Side[]): Promise<void> {
  process.stdout.write(`\nMB/s on one core, best of ${ROUNDS} rounds\n\n`);
  process.stdout.write(row(['text', ...sides.map(({ name }) => name)]));
  process.stdout.write(row(['---', ...sides.map(() => '---:')]));
  for (const { kind, documents } of SAMPLES) {
    for (const [unit, texts] of [
      ['documents', documents],
      ['16 KB blocks', blocksOf(documents)],
    ] as const) {
      const cells: string[] = [];
      for (const side of sides) cells.push(await speed(side, texts));
      process.stdout.write(row([`${kind}, ${unit}`, ...cells]));
    }
  }
}

async function growth(sides: readonly Side[]): Promise<void> {
  const sizes = HOSTILE_SIZES.map((size) => `${size / 1024} KB`);
  for (const side of sides) {
    process.stdout.write(`\nMilliseconds for hostile input, ${side.name}\n\n`);
    process.stdout.write(row(['repeated', ...sizes]) + row(['---', ...sizes.map(() => '---:')]));
    for (const piece of HOSTILE_PIECES) {
      const cells: string[] = [];
      for (const size of HOSTILE_SIZES) {
        const taken = await side.time(repeatTo(piece, size));
        cells.push(taken === undefined ? 'stopped' : taken.toFixed(1));
        if (taken === undefined) break;
      }
      while (cells.length < sizes.length) cells.push('–');
      process.stdout.write(row([`\`${JSON.stringify(piece)}\``, ...cells]));
    }
  }
}

/** Measures how fast personal data is found, beside two peers, and how the time grows on hostile input. */
export async function benchDetection({ peers: isBesidePeers }: BenchOptions): Promise<void> {
  if (!isBesidePeers) process.stdout.write(`\n${WITHOUT_PEERS}\n`);
  const peers = isBesidePeers ? await startPeers(PEERS_FOR_SPEED, say) : [];
  const sides = [...OWN, ...peers];
  try {
    await throughput(sides);
    await growth(sides);
  } finally {
    for (const { stop } of sides) stop();
  }
}
