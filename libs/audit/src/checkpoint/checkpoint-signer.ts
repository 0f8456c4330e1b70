import { createPublicKey, type KeyObject } from 'node:crypto';
import { type Checkpoint, checkpointText, originOf, parseCheckpoint } from './checkpoint';
import { openNote, signNote } from './signed-note';

/** The name that a log has where none is given. */
export const DEFAULT_LOG_NAME = 'guardian-audit';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/;

/** Checks checkpoints with the public key alone. */
export class CheckpointVerifier {
  /** @throws Error when the name could be mistaken for something else in a note. */
  constructor(
    readonly publicKey: KeyObject,
    readonly logName = DEFAULT_LOG_NAME,
  ) {
    if (!NAME.test(logName))
      throw new Error(
        'The name of an audit log must be like "audit.example.com/desk": letters, digits and . _ : / -.',
      );
    if (publicKey.asymmetricKeyType !== 'ed25519')
      throw new Error('The key of an audit log must be an Ed25519 key.');
  }

  originOf(tenantId: string): string {
    return originOf(this.logName, tenantId);
  }

  /** The checkpoint in a note about this chain; undefined when it is about another, or not signed by this log. */
  open(note: string, tenantId: string): Checkpoint | undefined {
    const origin = this.originOf(tenantId);
    const text = openNote(note, origin, this.publicKey);
    const checkpoint = text === undefined ? undefined : parseCheckpoint(text);
    return checkpoint?.origin === origin ? checkpoint : undefined;
  }
}

/** Signs checkpoints. */
export class CheckpointSigner extends CheckpointVerifier {
  readonly #privateKey: KeyObject;

  /** @throws Error when the key is not an Ed25519 private key, or the name does not hold. */
  constructor(privateKey: KeyObject, logName?: string) {
    super(createPublicKey(privateKey), logName);
    this.#privateKey = privateKey;
  }

  /** A signed note (C2SP tlog-checkpoint, signed-note). */
  sign(tenantId: string, { size, root }: Omit<Checkpoint, 'origin'>): string {
    const origin = this.originOf(tenantId);
    return signNote(checkpointText({ origin, size, root }), origin, this.#privateKey);
  }
}
