import { installPeers, PEERS_FOLDER, versionOfPeer } from '../peers';
import { PeerProcess } from '../peer-process';
import { type Answer, type Screen } from './screened-row';

/** What is measured beside this package, and the adapter that speaks with it. */
const PEERS: readonly { readonly packageName: string; readonly adapter: string; readonly how?: string }[] = [
  { packageName: 'llm_guardrail', adapter: 'llm-guardrail' },
  { packageName: '@andersmyrmel/vard', adapter: 'vard', how: 'strict' },
  { packageName: 'llm-guard', adapter: 'llm-guard' },
  { packageName: '@presidio-dev/hai-guardrails', adapter: 'hai-guardrails', how: 'patterns' },
  { packageName: '@claude-flow/aidefence', adapter: 'aidefence' },
];

/** A peer that fails or takes too long has found nothing. */
const UNANSWERED: Answer = { score: 0, isFlagged: false, milliseconds: 10_000 };

/** Measures every peer after our own screen, one after the other; one that cannot be run is named and left out. */
export async function withPeers<Figures>(
  own: Figures,
  measure: (screen: Screen) => Promise<Figures>,
  say: (line: string) => void,
): Promise<Figures[]> {
  installPeers(say);
  const all = [own];
  for (const { packageName, adapter, how } of PEERS) {
    const name = [packageName, how, versionOfPeer(packageName)].filter(Boolean).join(' ');
    const peer = new PeerProcess<Answer>(name, PEERS_FOLDER, 'screen-runner.mjs', `screens/${adapter}`, say);
    try {
      await peer.start();
      all.push(await measure({ name, screen: async (text) => (await peer.ask(text)) ?? UNANSWERED }));
    } catch (error) {
      say(`${name}: ${(error as Error).message}`);
    } finally {
      peer.stop();
    }
  }
  return all;
}
