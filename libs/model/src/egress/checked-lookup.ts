import { lookup, type LookupAddress } from 'node:dns';
import { type LookupFunction } from 'node:net';
import { isRefusedAddress } from './address-ranges';

/** Says that a host has an address that it may not have. */
type RefuseAddress = (host: string) => Error;

/**
 * Resolves names for a connection: the addresses that are checked are those that are connected to, so that a name cannot
 * change its mind in between. One address that may not be connected to refuses all of them.
 */
export const checkedLookup =
  (privateNetwork: boolean, refuse: RefuseAddress): LookupFunction =>
  (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '');
      const isRefused =
        !found.length || found.some(({ address }) => isRefusedAddress(address, privateNetwork));
      if (isRefused) return callback(refuse(host), '');
      if (options.all) return (callback as (error: null, all: LookupAddress[]) => void)(null, found);
      callback(null, found[0]!.address, found[0]!.family);
    });
  };
