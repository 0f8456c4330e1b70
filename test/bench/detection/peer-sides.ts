import { PeerDetector } from '../../evaluation/peer-detector';
import { installPeers, PEERS_FOLDER } from '../../evaluation/peers';
import { type Timed } from '../throughput';

/** One detector that is timed. */
export interface PeerSide extends Timed {
  readonly name: string;
  stop(this: void): void;
}

/** The fastest of the peers and the one that finds most, by `npm run eval:pii -- --peers`. */
export const PEERS_FOR_SPEED = [
  { name: '@redactpii/node (fastest)', adapter: 'redactpii-node' },
  { name: 'anonymize-nlp (best)', adapter: 'anonymize-nlp' },
] as const;

/** Starts the peers that can be loaded here; one that cannot is named and left out. */
export async function startPeers(
  peers: readonly { readonly name: string; readonly adapter: string }[],
  say: (line: string) => void,
): Promise<PeerSide[]> {
  installPeers(say);
  const sides: PeerSide[] = [];
  for (const { name, adapter } of peers) {
    const peer = new PeerDetector(name, adapter, PEERS_FOLDER);
    try {
      await peer.start();
    } catch (error) {
      say(`${name}: ${(error as Error).message}`);
      continue;
    }
    const time = async (text: string): Promise<number | undefined> => {
      const { milliseconds, isUnanswered } = await peer.detect(text);
      return isUnanswered ? undefined : milliseconds;
    };
    sides.push({ name, time, stop: () => peer.stop() });
  }
  return sides;
}
