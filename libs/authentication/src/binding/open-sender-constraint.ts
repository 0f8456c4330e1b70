import { randomBytes } from 'node:crypto';
import { type Clock } from 'unseen-guardian/kernel';
import { type SecretRef, type Secrets } from 'unseen-guardian/secrets';
import { type AuthenticationOptions } from '../authentication.options';
import { ClientCertificates } from '../client-certificate/client-certificates';
import { findCertificate } from '../client-certificate/find-certificate';
import { DpopNonces, type WithNonceKey } from '../dpop/dpop-nonces';
import { DpopProofs } from '../dpop/dpop-proofs';
import { type DpopOptions, dpopRules } from '../dpop/dpop.options';
import { MemoryDpopReplayStore } from '../dpop/replays/memory-dpop-replay-store';
import { type IssuerContext } from '../issuer/open-issuers';
import { SenderConstraint } from './sender-constraint';

const LEAST_KEY_BYTES = 32;

/**
 * Checks the options once, at boot, and makes what asks for the keys of bound tokens.
 *
 * @throws Error that says the remedy.
 */
export function openSenderConstraint(
  options: AuthenticationOptions,
  context: IssuerContext,
): SenderConstraint {
  const { dpop = {}, clientCertificate } = options;
  const rules = dpopRules(options);
  return new SenderConstraint(
    rules && new DpopProofs(rules, dpopContext(dpop, context)),
    clientCertificate && new ClientCertificates(findCertificate(clientCertificate)),
  );
}

function dpopContext({ replays = 'memory', nonce = false }: DpopOptions, context: IssuerContext) {
  const { clock } = context;
  return {
    clock,
    replays: replays === 'memory' ? new MemoryDpopReplayStore(clock) : replays,
    nonces: nonce === false ? undefined : dpopNonces(nonce, clock, context.secrets),
  };
}

function dpopNonces(nonce: true | SecretRef, clock: Clock, secrets?: Secrets): DpopNonces {
  if (nonce === true) {
    const key = randomBytes(LEAST_KEY_BYTES);
    return new DpopNonces((work) => work(key), clock);
  }
  if (!secrets)
    throw new Error('AuthenticationModule: `dpop.nonce` reads its key from SecretsModule: import it.');
  return new DpopNonces(fromSecret(nonce, secrets), clock);
}

const fromSecret =
  (name: SecretRef, secrets: Secrets): WithNonceKey =>
  async (work) => {
    const handle = await secrets.get(name, 'authentication');
    return handle.use((key) => {
      if (key.length >= LEAST_KEY_BYTES) return work(key);
      throw new Error(
        `AuthenticationModule: the secret of \`dpop.nonce\` must have ${LEAST_KEY_BYTES} bytes or more.`,
      );
    });
  };
