import { type CheckpointVerifier } from '../checkpoint/checkpoint-signer';
import { type Checkpoint, parseCheckpoint } from '../checkpoint/checkpoint';
import { noteText } from '../checkpoint/signed-note';
import { emptyChain } from '../chain/link-batch';
import { recordHash } from '../chain/record-hash';
import { type AuditStore, type ChainedRecord, type ChainHead } from '../store/audit-store';
import { CompactRange } from '../tree/compact-range';
import { fillUp } from '../tree/remaining-tree';
import { type ChainBreak, type ChainFault, type Reanchored } from './chain-fault';
import { CheckpointFeed } from './checkpoint-feed';
import { type NotedCheckpoint } from './outside-checkpoints';
import { reanchoringOf } from './reanchorings';

/** What is wrong with a record behind this head, if anything. */
export function faultOf(
  before: Pick<ChainHead, 'size' | 'head'>,
  record: ChainedRecord,
): ChainFault | undefined {
  if (record.seq !== before.size + 1) return 'gap';
  if (!record.prev.equals(before.head)) return 'prev';
  return recordHash(record).equals(record.hash) ? undefined : 'hash';
}

/** What one chain is held against. */
export interface ChainVerificationInit {
  readonly store: AuditStore;
  readonly head: ChainHead;
  readonly outside: readonly NotedCheckpoint[];
  /** Without it signatures are not looked at, and roots are compared all the same. */
  readonly verifier?: CheckpointVerifier;
  /** Told after each page, with the number of records that were checked. */
  readonly onProgress?: (records: number) => void;
}

/** How many records are read at a time. */
const PAGE = 1_000;

/** Walks over one chain, a page at a time, and holds it against checkpoints; it stops at the first break that nobody answered for. */
export class ChainVerification {
  records = 0;
  checkpoints = 0;
  readonly reanchored: Reanchored[] = [];
  private at: Pick<ChainHead, 'size' | 'head'>;
  private readonly tree = CompactRange.empty();
  private readonly feed: CheckpointFeed;

  constructor(private readonly init: ChainVerificationInit) {
    const { store, head, outside } = init;
    this.at = emptyChain(head.tenantId);
    this.feed = new CheckpointFeed(store, head.tenantId, outside);
  }

  /** The first break, if there is one. */
  async run(): Promise<ChainBreak | undefined> {
    const { head, onProgress } = this.init;
    while (this.at.size < head.size) {
      const page = await this.read(this.at.size + 1, Math.min(PAGE, head.size - this.at.size));
      // Where records are missing, a page reaches to those that came since.
      const within = page.filter(({ seq }) => seq <= head.size);
      if (within.length === 0) return this.broken('gap', this.at.size + 1);
      for (const record of within) {
        const found = await this.take(record);
        if (found) return found;
      }
      onProgress?.(within.length);
    }
    if (!this.at.head.equals(head.head)) return this.broken('head', this.at.size);
    return (await this.beyond()) ?? (await this.cut());
  }

  private read(from: number, limit: number): Promise<readonly ChainedRecord[]> {
    return this.init.store.read(this.init.head.tenantId, from, limit);
  }

  private broken(fault: ChainFault, seq: number): ChainBreak {
    return { tenantId: this.init.head.tenantId, seq, fault };
  }

  private async take(record: ChainedRecord): Promise<ChainBreak | undefined> {
    const fault = faultOf(this.at, record);
    const seq = fault === 'gap' ? this.at.size + 1 : record.seq;
    if (fault && !(await this.isAnswered(seq))) return this.broken(fault, seq);
    fillUp(this.tree, record.seq - 1);
    this.tree.append(record.hash);
    this.at = { size: record.seq, head: record.hash };
    this.records++;
    return this.compare();
  }

  /** Whether an operator answered for a break at this place. */
  private async isAnswered(seq: number): Promise<boolean> {
    const last = this.reanchored.at(-1);
    if (last && seq <= last.until) return true;
    const found = await reanchoringOf(this.init.store, this.init.head.tenantId, seq);
    if (found) this.reanchored.push(found);
    return found !== undefined;
  }

  /** Holds the tree against the checkpoints of its size. */
  private async compare(): Promise<ChainBreak | undefined> {
    for (;;) {
      const noted = await this.feed.next(this.at.size);
      if (!noted) return undefined;
      if (noted.size < this.at.size) continue; // of a record that is missing, which was answered for
      const fault = this.faultIn(noted);
      if (fault && !(await this.isAnswered(noted.size))) return this.broken(fault, noted.size);
      if (!fault) this.checkpoints++;
    }
  }

  private faultIn({ note }: NotedCheckpoint): ChainFault | undefined {
    const { verifier, head } = this.init;
    const checkpoint: Checkpoint | undefined = verifier
      ? verifier.open(note, head.tenantId)
      : parseCheckpoint(noteText(note));
    if (!checkpoint || checkpoint.size !== this.at.size) return 'signature';
    return checkpoint.root.equals(this.tree.root()) ? undefined : 'root';
  }

  /** Whether records stand behind the head: a chain that merely grew since has a new head by now. */
  private async beyond(): Promise<ChainBreak | undefined> {
    const [extra] = await this.read(this.at.size + 1, 1);
    if (!extra) return undefined;
    return (await this.sizeNow()) < extra.seq ? this.broken('size', this.at.size + 1) : undefined;
  }

  /** Whether a checkpoint tells of more records than there are. */
  private async cut(): Promise<ChainBreak | undefined> {
    let largest = 0;
    for (let more = await this.feed.next(Infinity); more; more = await this.feed.next(Infinity))
      largest = more.size;
    const isCut = largest > 0 && largest > (await this.sizeNow());
    return isCut ? this.broken('cut', this.at.size + 1) : undefined;
  }

  private async sizeNow(): Promise<number> {
    const [head] = await this.init.store.heads(this.init.head.tenantId);
    return head?.size ?? 0;
  }
}
