import { type LookupFunction } from 'node:net';
import { EgressDeniedException } from 'unseen-guardian/kernel';
import { checkedLookup } from './checked-lookup';
import { type FindPermit } from './egress-gate';

/** What of undici's dispatcher is used; Node brings its own copy, so that the package is not needed. */
export interface Dispatcher {
  dispatch(options: DispatchOptions, handler: object): boolean;
  close?(): unknown;
}

interface DispatchOptions {
  readonly origin?: string | URL;
}

type AgentClass = new (options: object) => Dispatcher;
type AgentOptions = { readonly connect?: object | ((...parts: never[]) => unknown) | undefined };

const optionsOf = (dispatcher: Dispatcher): AgentOptions | undefined => {
  const key = Object.getOwnPropertySymbols(dispatcher).find(({ description }) => description === 'options');
  return key && (dispatcher as unknown as Record<symbol, AgentOptions>)[key];
};

/** An agent of the same class and options that resolves names with our lookup; undefined for any other dispatcher. */
function twinOf(original: Dispatcher, lookup: LookupFunction): Dispatcher | undefined {
  const Agent = original.constructor as AgentClass;
  const options = optionsOf(original);
  // A composed dispatcher brings a `dispatch` of its own, a proxy a class of its own: both must not be gone around.
  const isPlain = Agent.name === 'Agent' && original.dispatch === (Agent.prototype as Dispatcher).dispatch;
  if (!isPlain || !options || typeof options.connect === 'function') return undefined;
  return new Agent({ ...options, connect: { ...options.connect, lookup } });
}

const hostOf = ({ origin }: DispatchOptions): string | undefined =>
  origin !== undefined && URL.canParse(String(origin)) ? new URL(String(origin)).hostname : undefined;

/** A dispatcher that asks before each request of an exchange, redirects included; all else goes through as it is. */
export class GuardedDispatcher {
  readonly dispatcher: Dispatcher;
  private readonly twins = new Map<boolean, Dispatcher | undefined>();

  constructor(
    readonly original: Dispatcher,
    private readonly findPermit: FindPermit,
  ) {
    const dispatch = (options: DispatchOptions, handler: object) => this.dispatch(options, handler);
    this.dispatcher = new Proxy(original, {
      get(target, key) {
        if (key === 'dispatch') return dispatch;
        const value: unknown = Reflect.get(target, key, target);
        // Methods of a class with private fields work on their own instance alone.
        return typeof value === 'function' && key !== 'constructor' ? (value.bind(target) as unknown) : value;
      },
    });
  }

  /** Ends the connections of exchanges once they are idle. */
  close(): void {
    for (const twin of this.twins.values()) void twin?.close?.();
    this.twins.clear();
  }

  private dispatch(options: DispatchOptions, handler: object): boolean {
    const host = hostOf(options);
    const permit = host === undefined ? undefined : this.findPermit(host);
    return (permit ? this.agentFor(permit.privateNetwork) : this.original).dispatch(options, handler);
  }

  /** Connections are kept and used again, so those to private networks are kept apart. */
  private agentFor(privateNetwork: boolean): Dispatcher {
    if (!this.twins.has(privateNetwork)) {
      const refuse = (host: string) => this.refusalOf(host);
      this.twins.set(privateNetwork, twinOf(this.original, checkedLookup(privateNetwork, refuse)));
    }
    return this.twins.get(privateNetwork) ?? this.original;
  }

  /** Asked again at the time of the connection, to record the refusal in the exchange that makes it. */
  private refusalOf(host: string): Error {
    try {
      return this.findPermit(host)?.refuseAddress() ?? new EgressDeniedException();
    } catch (refusal) {
      return refusal as Error;
    }
  }
}
