import { type ExecutionContext } from '@nestjs/common';
import { type AdmitInput, type TransportRequest } from 'unseen-guardian/kernel';
import { DpopNonces } from '../src/dpop/dpop-nonces';
import { DpopProofs } from '../src/dpop/dpop-proofs';
import { type DpopOptions, dpopRules } from '../src/dpop/dpop.options';
import { MemoryDpopReplayStore } from '../src/dpop/replays/memory-dpop-replay-store';
import { TokenRejection } from '../src/token/token-rejection';
import { FixedClock } from '../../testing/src/fixed-clock';
import { DpopClient, type ProofRequest } from '../../testing/src/issuer/dpop-client';

/** The address of the service. */
export const RESOURCE = 'https://api.example.com';
/** What is asked for. */
export const URL_ASKED = `${RESOURCE}/desk/ask`;
/** The access token. */
export const TOKEN = 'a.b.c';

/** The clock of client and service. */
export const clock = new FixedClock();
/** The client that the token is bound to. */
export const client = new DpopClient(clock);

/** What checks proofs for `https://api.example.com`. */
export function proofsFor(dpop: DpopOptions = {}, withNonces = false) {
  const rules = dpopRules({ resource: RESOURCE, dpop })!;
  const replays = new MemoryDpopReplayStore(clock);
  const nonces = withNonces ? new DpopNonces((work) => work(Buffer.alloc(32)), clock) : undefined;
  return new DpopProofs(rules, { replays, clock, nonces });
}

/** A request for `URL_ASKED` with this `DPoP` header. */
export function requestWith(
  dpop: unknown,
  request: Partial<TransportRequest> = {},
  rawHeaders: string[] = [],
) {
  const execution = {
    switchToHttp: () => ({ getRequest: () => ({ rawHeaders }) }),
  } as unknown as ExecutionContext;
  const headers = { dpop, host: 'evil.test' } as TransportRequest['headers'];
  const plain = { method: 'POST', url: '/desk/ask?a=b', headers, ip: '192.0.2.1', params: {}, body: {} };
  return { execution, transport: 'http', request: { ...plain, ...request } };
}

/** A proof, or what of it differs from one that holds. */
export type Made = Partial<ProofRequest> | (() => string);
/** The text of the proof. */
export const made = (proof: Made): string =>
  typeof proof === 'function' ? proof() : client.proof({ url: URL_ASKED, token: TOKEN, ...proof });

const assertWith = (proofs: DpopProofs, input: AdmitInput, jkt = client.cnf.jkt): Promise<void> =>
  proofs.assert(jkt, { scheme: 'dpop', raw: TOKEN, input });

/** The rejection of a proof, if it is rejected. */
export async function rejectionOf(
  input: AdmitInput,
  proofs = proofsFor(),
): Promise<TokenRejection | undefined> {
  try {
    await assertWith(proofs, input);
    return undefined;
  } catch (error) {
    if (error instanceof TokenRejection) return error;
    throw error;
  }
}
