import { CheckpointVerifier, DEFAULT_LOG_NAME, notesIn, readPublicKey } from 'unseen-guardian/audit';
import { CommandError } from '../frame/command.error';
import { type Io } from '../frame/io';
import { defaulting, optional, type OptionValues } from '../frame/options/option';
import { path, text } from '../frame/options/value-kinds';
import { readInput } from '../frame/read-input';

/** What says which log it is, and what somebody outside knows of it. */
export const IDENTITY_OPTIONS = {
  checkpoints: optional(path('<file>'), 'checkpoints that lay outside the database, as a witness keeps them'),
  'public-key': optional(path('<file>'), 'the public key of the log; without it no signature is checked'),
  log: defaulting(text('<name>'), 'the name of the log', DEFAULT_LOG_NAME),
};

/** What a log is held against. */
export interface Identity {
  readonly verifier?: CheckpointVerifier;
  readonly outside: readonly string[];
}

const asCommandError = (error: unknown): never => {
  throw new CommandError(error instanceof Error ? error.message : String(error));
};

/**
 * Reads the files that say which log it is.
 *
 * @throws CommandError when one of them cannot be used.
 */
export async function readIdentity(given: OptionValues<typeof IDENTITY_OPTIONS>, io: Io): Promise<Identity> {
  const { checkpoints, 'public-key': keyFile, log } = given;
  const notes = checkpoints === undefined ? '' : await readInput(checkpoints, io);
  const key = keyFile === undefined ? undefined : await readInput(keyFile, io);
  try {
    const verifier = key === undefined ? undefined : new CheckpointVerifier(readPublicKey(key), log);
    return { outside: notesIn(notes), ...(verifier && { verifier }) };
  } catch (error) {
    return asCommandError(error);
  }
}
