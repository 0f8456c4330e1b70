import {
  block,
  EgressDeniedException,
  type Exchange,
  findEgressScope,
  flag,
  type Verdict,
} from 'unseen-guardian/kernel';
import { decideEgress, type EgressFlaw, type EgressRules } from './decide-egress';

/** A connection that may be made, and whose exchange makes it. */
export interface EgressPermit {
  readonly exchange: Exchange;
  /** Whether its address may be one of a private network. */
  readonly privateNetwork: boolean;
  /** The refusal of an address that it may not have; recorded in the exchange. */
  readonly refuseAddress: () => EgressDeniedException;
}

/** What an app says of its exchanges. */
export interface EgressGateInit {
  readonly rules: EgressRules;
  /** Whether an exchange is one of the app. */
  readonly owns: (exchange: Exchange) => boolean;
  /** Told of each refusal, for the log: a host may carry data, so only its last two labels are named. */
  readonly onRefused: (exchange: Exchange, line: string) => void;
  /** Milliseconds since the Unix epoch. @default 0: no shadow */
  readonly shadowUntil?: number;
}

const STEP = { name: 'recipient', step: 'egress' } as const;

const DETAILS: Readonly<Record<EgressFlaw, string>> = {
  'past-the-model':
    'A provider is reached by a guarded model alone: `GuardedModels` or `exchange.callModel`.',
  'other-recipient': 'Something is being sent to another recipient: add the host to the hosts of that one.',
  undeclared: 'Name the host in `egress.allow`, or in the `hosts` of the recipient that it belongs to.',
  address: 'Its address is private or reserved: say `private` of a host in the own network.',
};

/** An address as it is; of a name no more than could be registered. */
function shortened(host: string): string {
  const labels = host.split('.');
  return labels.length > 2 && !/^[\d.]+$|^\[/.test(host) ? `*.${labels.slice(-2).join('.')}` : host;
}

/** Decides for the exchanges of one app, and records what it refuses. */
export class EgressGate {
  constructor(private readonly init: EgressGateInit) {}

  /** Whether an exchange is one of this app. */
  owns(exchange: Exchange): boolean {
    return this.init.owns(exchange);
  }

  /**
   * Lets a connection to a host through.
   *
   * @throws EgressDeniedException when it may not be reached.
   */
  permit(exchange: Exchange, host: string): EgressPermit {
    const decision = decideEgress(host, this.init.rules, findEgressScope());
    const refuseAddress = () => this.refuse(exchange, host, 'address');
    if (!('flaw' in decision)) {
      return { exchange, privateNetwork: decision.privateNetwork, refuseAddress };
    }
    if (decision.flaw === 'undeclared' && exchange.now() < (this.init.shadowUntil ?? 0)) {
      this.note(exchange, host, decision.flaw, flag('shadow'));
      return { exchange, privateNetwork: true, refuseAddress };
    }
    throw this.refuse(exchange, host, decision.flaw);
  }

  private refuse(exchange: Exchange, host: string, flaw: EgressFlaw): EgressDeniedException {
    const problem = new EgressDeniedException({ detail: DETAILS[flaw] });
    this.note(exchange, host, flaw, { ...block(problem.by('recipient')), reason: `egress.${flaw}` });
    return problem;
  }

  private note(exchange: Exchange, host: string, flaw: EgressFlaw, verdict: Verdict): void {
    exchange.ledger.record(STEP, verdict);
    const what = verdict.kind === 'block' ? 'refused' : 'noted';
    this.init.onRefused(exchange, `A request to ${shortened(host)} was ${what}. ${DETAILS[flaw]}`);
  }
}

/** Finds whether a connection to a host may be made; undefined where nothing is guarded. Throws EgressDeniedException. */
export type FindPermit = (host: string) => EgressPermit | undefined;
