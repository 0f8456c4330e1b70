import { days, inProcess, type RecipientDeclaration, type TransferMechanism } from 'unseen-guardian/kernel';
import { type Environment } from './model-from-environment';
import { PROVIDERS } from './providers';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
/** What was agreed with the provider; only who signed it can say so. */
const AGREED = [
  'AI_CONTRACT',
  'AI_CONTRACT_EXPIRES',
  'AI_TRANSFER',
  'AI_RETENTION_DAYS',
  'AI_TRAINING',
] as const;

function agreedWith(host: string, environment: Environment): RecipientDeclaration {
  const missing = AGREED.filter((name) => !environment[name]);
  if (missing.length) {
    throw new Error(
      `AI_PROVIDER=${environment['AI_PROVIDER']} receives personal data: set ${missing.join(', ')} as its contract says, ` +
        'or AI_OWN_SERVER with a reason when the server is your own. See .env.example.',
    );
  }
  return {
    hosts: [host],
    region: environment['AI_REGION'] ?? 'global',
    contract: { reference: environment['AI_CONTRACT']!, expires: environment['AI_CONTRACT_EXPIRES']! },
    // Anything else is refused when the register is made.
    transfer: environment['AI_TRANSFER'] as TransferMechanism,
    retention: days(Number(environment['AI_RETENTION_DAYS'])),
    training: environment['AI_TRAINING'] !== 'no',
  };
}

/**
 * What is declared of the recipient behind AI_PROVIDER: its host and, where it is somebody else, what was agreed with it.
 *
 * @throws Error that names the variables that are missing.
 */
export function recipientFromEnvironment(environment: Environment): RecipientDeclaration {
  const name = environment['AI_PROVIDER'] || 'offline';
  if (name === 'offline') return inProcess('fixed rules in this process, no AI');
  const baseURL = environment['AI_BASE_URL'];
  const host = baseURL ? new URL(baseURL).hostname : PROVIDERS[name]!.host!;
  const own = environment['AI_OWN_SERVER'] ?? (LOOPBACK.has(host) ? 'a server on this machine' : undefined);
  return own === undefined ? agreedWith(host, environment) : { own, hosts: [host] };
}
