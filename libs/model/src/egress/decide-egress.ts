import { isIP } from 'node:net';
import { type EgressScope, matchesHost } from 'unseen-guardian/kernel';
import { isRefusedAddress } from './address-ranges';

/** Why a host may not be reached. */
export type EgressFlaw = 'past-the-model' | 'other-recipient' | 'undeclared' | 'address';

/** Whether a host may be reached, and in which networks it may lie. */
export type EgressDecision = { readonly privateNetwork: boolean } | { readonly flaw: EgressFlaw };

/** What is declared of the hosts that code inside an exchange could reach. */
export interface EgressRules {
  /** Recipients: only while something is sent to them. */
  readonly recipients: readonly EgressScope[];
  /** Services of one's own: at any time. */
  readonly allowed: readonly EgressScope[];
}

const scopeOf = (host: string, scopes: readonly EgressScope[]): EgressScope | undefined =>
  scopes.find(({ hosts }) => hosts.some((pattern) => matchesHost(pattern, host)));

function byName(host: string, { recipients, allowed }: EgressRules, sending?: EgressScope): EgressDecision {
  const receiver = sending && scopeOf(host, [sending]);
  if (receiver) return { privateNetwork: receiver.privateNetwork };
  if (scopeOf(host, recipients)) return { flaw: sending ? 'other-recipient' : 'past-the-model' };
  const own = scopeOf(host, allowed);
  return own ? { privateNetwork: own.privateNetwork } : { flaw: 'undeclared' };
}

/**
 * Whether code inside an exchange may reach a host: a recipient's while something is sent to that recipient, one of the
 * service's own at any time, no other. A host that is an address is checked as one.
 *
 * @param host as `URL` spells it
 * @param sending whom the code sends something to, inside the guarded model
 */
export function decideEgress(host: string, rules: EgressRules, sending?: EgressScope): EgressDecision {
  const decision = byName(host, rules, sending);
  if ('flaw' in decision) return decision;
  const address = host.replace(/^\[|\]$/g, '');
  const isRefused = isIP(address) > 0 && isRefusedAddress(address, decision.privateNetwork);
  return isRefused ? { flaw: 'address' } : decision;
}
