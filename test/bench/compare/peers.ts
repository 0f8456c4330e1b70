import { join } from 'node:path';
import { say } from '../../evaluation/command-line';
import { PeerProcess } from '../../evaluation/peer-process';
import { installPeers, versionOfPeer } from '../../evaluation/peers';

/** A package folder of its own, with exact versions: the peers are no dependency of this package. */
const FOLDER = join(process.cwd(), 'test', 'bench', 'compare', 'peers');

/** What is compared with, and the script that speaks with it. */
const SCRIPTS = {
  '@openai/guardrails': 'openai-guardrails',
  '@arcjet/redact': 'arcjet-redact',
  '@arcjet/nest': 'arcjet-nest',
} as const;

/** The name of a package that is compared with. */
export type PeerName = keyof typeof SCRIPTS;

/** A peer that answers questions; its figures are its own answers, never ours. */
export interface Peer<Answer> {
  /** Its name and version. */
  readonly name: string;
  /** @throws Error when it did not answer. */
  ask(question: object): Promise<Answer>;
}

/** The name and the installed version of a peer. */
export const nameOf = (peer: PeerName): string =>
  [peer, versionOfPeer(peer, FOLDER) ?? 'not installed'].join(' ');

/** Asks a peer in a process of its own; what it could not be asked is said instead of a figure. */
export async function withPeer<Answer extends object, Result>(
  peer: PeerName,
  work: (peer: Peer<Answer>) => Promise<Result>,
): Promise<Result | { readonly notRun: string }> {
  installPeers(say, FOLDER);
  const name = nameOf(peer);
  const process = new PeerProcess<Answer>(name, FOLDER, 'runner.mjs', SCRIPTS[peer], say);
  const ask = async (question: object): Promise<Answer> => {
    const answer = await process.ask(JSON.stringify(question));
    if (!answer) throw new Error('it gave no answer');
    return answer;
  };
  try {
    await process.start();
    return await work({ name, ask });
  } catch (error) {
    return { notRun: (error as Error).message };
  } finally {
    process.stop();
  }
}
