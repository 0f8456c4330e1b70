import { type AuditStore, type ChainToExport, ExportCursors, type SinkHold } from 'unseen-guardian/audit';
import { developmentOnly } from '../development-only';

/** How far each sink has got, in memory: after a restart everything is sent again. */
export class MemoryExportCursors extends ExportCursors {
  private readonly cursors = new Map<string, number>();
  private readonly holds = new Map<string, { readonly holder: string; readonly until: number }>();

  /** @throws Error under NODE_ENV=production. */
  constructor(private readonly store: Pick<AuditStore, 'heads'>) {
    super();
    developmentOnly('MemoryExportCursors');
  }

  async hold({ sink, holder }: SinkHold, milliseconds: number): Promise<boolean> {
    if (!this.isFree(sink, holder)) return false;
    this.holds.set(sink, { holder, until: performance.now() + milliseconds });
    return true;
  }

  async release({ sink, holder }: SinkHold): Promise<void> {
    if (this.holds.get(sink)?.holder === holder) this.holds.delete(sink);
  }

  async behind(sink: string, after: string, limit: number): Promise<readonly ChainToExport[]> {
    const heads = await this.store.heads();
    const chains = heads.map(({ tenantId, size }) => ({
      chain: tenantId,
      size,
      seq: this.seqOf(sink, tenantId),
    }));
    const behind = chains.filter(({ seq, size }) => size > seq);
    const next = [
      ...behind.filter(({ chain }) => chain > after),
      ...behind.filter(({ chain }) => chain <= after),
    ];
    return next.slice(0, limit);
  }

  async advance({ sink, holder }: SinkHold, chain: string, seq: number): Promise<boolean> {
    if (this.holds.get(sink)?.holder !== holder || !this.isFree(sink, holder)) return false;
    this.cursors.set(`${sink} ${chain}`, Math.max(seq, this.seqOf(sink, chain)));
    return true;
  }

  private seqOf(sink: string, chain: string): number {
    return this.cursors.get(`${sink} ${chain}`) ?? 0;
  }

  private isFree(sink: string, holder: string): boolean {
    const held = this.holds.get(sink);
    return !held || held.holder === holder || held.until < performance.now();
  }
}
