import { CHECKPOINT_KEY_LABEL, privateKeyOf, publicKeyText } from 'unseen-guardian/audit';
import { type AuditPublicKeyOptions } from '../commands/audit/audit-public-key.command';
import { EXIT, type ExitCode } from '../frame/command';
import { type Io } from '../frame/io';
import { readRootKey } from '../keys/read-root-key';

/** Prints the public key of the log, for whoever checks it from outside. */
export async function publicKey({ key, json }: AuditPublicKeyOptions, io: Io): Promise<ExitCode> {
  const rootKey = await readRootKey(key, io);
  const text = publicKeyText(privateKeyOf(rootKey.derive(CHECKPOINT_KEY_LABEL)));
  io.out(json ? `${JSON.stringify({ publicKey: text })}\n` : `${text}\n`);
  return EXIT.ok;
}
