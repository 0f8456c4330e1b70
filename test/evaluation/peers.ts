import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type LabelledDocument } from './data/dataset';
import { type Measurement, measure } from './detect/measure';
import { PeerDetector } from './peer-detector';

/** A package folder of its own: the peers are no dependency of this package, not even for development. */
export const PEERS_FOLDER = join(process.cwd(), 'test', 'evaluation', 'peers');

/** What is measured beside this package, and the adapter that translates its words into ours. */
const PEERS: readonly { readonly name: string; readonly packageName: string; readonly adapter: string }[] = [
  { name: 'anonymize-nlp', packageName: 'anonymize-nlp', adapter: 'anonymize-nlp' },
  { name: '@openai/guardrails + PERSON', packageName: '@openai/guardrails', adapter: 'openai-guardrails' },
  {
    name: '@openredaction/openredaction',
    packageName: '@openredaction/openredaction',
    adapter: 'openredaction',
  },
  { name: 'redact-pii', packageName: 'redact-pii', adapter: 'redact-pii' },
  { name: 'compromise', packageName: 'compromise', adapter: 'compromise' },
  { name: '@arcjet/redact', packageName: '@arcjet/redact', adapter: 'arcjet-redact' },
  { name: '@redactpii/node', packageName: '@redactpii/node', adapter: 'redactpii-node' },
  { name: 'secretlint', packageName: '@secretlint/core', adapter: 'secretlint' },
];

type Say = (line: string) => void;

/**
 * Installs the versions of the lock file, without their scripts, unless they are there.
 *
 * @param folder with the lock file; that of the evaluation when none is given
 */
export function installPeers(say: Say, folder = PEERS_FOLDER): void {
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return;
  say(`Installing the peers into ${relative(process.cwd(), folder)} (once) …`);
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) say('npm could not install the peers: those that are missing have no figures.');
}

/** The installed version of a peer; undefined when it could not be installed. */
export function versionOfPeer(packageName: string, folder = PEERS_FOLDER): string | undefined {
  const file = join(folder, 'node_modules', packageName, 'package.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

const unavailable = (detector: string, reason: string): Measurement => ({
  detector,
  scores: [],
  megabytesPerSecond: 0,
  unanswered: 0,
  unavailable: reason,
});

async function measurePeer(
  { name, packageName, adapter }: (typeof PEERS)[number],
  documents: readonly LabelledDocument[],
  say: Say,
): Promise<Measurement> {
  const installed = versionOfPeer(packageName);
  if (!installed) return unavailable(name, 'could not be installed');
  const peer = new PeerDetector(`${name} ${installed}`, adapter, PEERS_FOLDER, say);
  try {
    await peer.start();
    return await measure(peer, documents);
  } catch (error) {
    return unavailable(peer.name, (error as Error).message);
  } finally {
    peer.stop();
  }
}

/** Measures every peer on the documents, one after the other; one that cannot be run has a row that says so. */
export async function measurePeers(documents: readonly LabelledDocument[], say: Say): Promise<Measurement[]> {
  installPeers(say);
  const measurements: Measurement[] = [];
  for (const peer of PEERS) {
    say(`${peer.name} …`);
    measurements.push(await measurePeer(peer, documents, say));
  }
  return measurements;
}
