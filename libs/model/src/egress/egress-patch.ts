import { runInThisContext } from 'node:vm';
import { findExchange } from 'unseen-guardian/kernel';
import { type EgressGate, type FindPermit } from './egress-gate';
import { type Dispatcher, GuardedDispatcher } from './guarded-dispatcher';
import { guardHttp } from './guarded-http';

/** Whether the process is guarded: `replaced` when somebody put another dispatcher over ours. */
export type EgressState = 'guarded' | 'replaced' | 'off';

/** Where `fetch` finds its dispatcher: Node 20 to 24, and undici 8. */
const PLACES = ['1', '2'].map((version) => Symbol.for(`undici.globalDispatcher.${version}`));

type Places = Record<symbol, Dispatcher | undefined>;

/** The global object of `fetch`: a test runner may run this code in another one. */
const globals = (): Places => runInThisContext('globalThis') as Places;

/** Node makes the dispatcher when `fetch` is first used; this address needs no network. */
async function makeDispatcher(): Promise<void> {
  try {
    await fetch('data:,');
  } catch {
    // Somebody put another `fetch` there: what it leaves unguarded, the state says.
  }
}

/** What is changed in the process, once for all apps in it. */
class EgressPatch {
  private readonly gates = new Set<EgressGate>();
  private readonly dispatchers = new Map<symbol, GuardedDispatcher>();
  private restoreHttp: (() => void) | undefined;

  /** Guards the exchanges of an app; the first changes the process. */
  async add(gate: EgressGate): Promise<void> {
    this.gates.add(gate);
    await makeDispatcher();
    if (this.gates.has(gate)) this.install();
  }

  /** The app is gone; the last leaves the process as it was. */
  remove(gate: EgressGate): void {
    if (this.gates.delete(gate) && !this.gates.size) this.restore();
  }

  /** Whether what was put there is still there. */
  get state(): EgressState {
    if (!this.restoreHttp) return 'off';
    const isThere = [...this.dispatchers].every(([place, { dispatcher }]) => globals()[place] === dispatcher);
    return isThere && this.dispatchers.size ? 'guarded' : 'replaced';
  }

  private readonly findPermit: FindPermit = (host) => {
    const exchange = findExchange();
    if (!exchange) return undefined;
    for (const gate of this.gates) if (gate.owns(exchange)) return gate.permit(exchange, host);
    return undefined;
  };

  private install(): void {
    if (this.restoreHttp) return;
    this.restoreHttp = guardHttp(this.findPermit);
    for (const place of PLACES) {
      const original = globals()[place];
      if (!original) continue;
      const guarded = new GuardedDispatcher(original, this.findPermit);
      this.dispatchers.set(place, guarded);
      globals()[place] = guarded.dispatcher;
    }
  }

  private restore(): void {
    this.restoreHttp?.();
    this.restoreHttp = undefined;
    for (const [place, { dispatcher, original }] of this.dispatchers) {
      if (globals()[place] === dispatcher) globals()[place] = original;
    }
    for (const guarded of this.dispatchers.values()) guarded.close();
    this.dispatchers.clear();
  }
}

// One for all copies of this package in a process: two would check each other's exchanges twice.
const KEY = Symbol.for('unseen-guardian/egress');
const shared = globalThis as { [KEY]?: EgressPatch };

/** The patch of this process. */
export const egressPatch = (shared[KEY] ??= new EgressPatch());

/** Whether requests of this process are guarded: for a health check. */
export const egressState = (): EgressState => egressPatch.state;
