import { join } from 'node:path';
import { say } from '../../evaluation/command-line';
import { withPeers } from '../../evaluation/injection/peers';
import { type Screen } from '../../evaluation/injection/screened-row';
import { replaceOnPage } from '../../evaluation/report/write-tables';
import { machine } from '../machine';
import { type BenchOptions, WITHOUT_PEERS } from '../options';
import { measureSpeed, ratioTable, type ScreenSpeed, speedTable } from './beside-peers';
import { aboveTheCap, growthTable } from './growth';
import { loadTable } from './load-times';
import { OWN } from './screens';

const PAGE = join('docs', 'benchmarks.md');
const BESIDE_PEERS = 'injection speed';

const measure = (screen: Screen): Promise<ScreenSpeed> => {
  say(`${screen.name} …`);
  return measureSpeed(screen);
};

async function besidePeers(own: ScreenSpeed): Promise<string> {
  const all = await withPeers(own, measure, say);
  return `${speedTable(all)}\n\n${ratioTable(own, all.slice(1))}`;
}

/** Measures how fast the screen for prompt injection is, beside its peers, how its time grows and how long it takes to load. */
export async function benchInjection({ peers, write }: BenchOptions): Promise<void> {
  const load = await loadTable();
  const own = await measure(OWN);
  const speed = peers ? await besidePeers(own) : `${speedTable([own])}\n\n${WITHOUT_PEERS}`;
  say('growth …');
  const growth = `${await growthTable()}\n\n${aboveTheCap()}`;
  const sections: Readonly<Record<string, string>> = {
    [BESIDE_PEERS]: `${machine()}\n\n${speed}`,
    'injection growth': growth,
    'injection load': load,
  };
  for (const [name, content] of Object.entries(sections)) {
    process.stdout.write(`\n${content}\n`);
    // A page with the peers' figures keeps them when they were left out.
    if (write && (peers || name !== BESIDE_PEERS))
      say(`Written: ${replaceOnPage(name, content, PAGE)}, ${name}`);
  }
}
