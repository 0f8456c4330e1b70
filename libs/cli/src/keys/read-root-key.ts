import { LocalRootKey } from 'unseen-guardian/encryption';
import { CommandError } from '../frame/command.error';
import { type Io } from '../frame/io';
import { readInput } from '../frame/read-input';

/**
 * The root key in a file.
 *
 * @throws CommandError when the file holds none.
 */
export async function readRootKey(file: string, io: Io): Promise<LocalRootKey> {
  const text = await readInput(file, io);
  try {
    return LocalRootKey.fromBase64(text.trim());
  } catch {
    throw new CommandError('The root key cannot be used: the file must hold 32 bytes, base64.');
  }
}
