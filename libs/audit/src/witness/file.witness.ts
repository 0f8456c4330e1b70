import { open } from 'node:fs/promises';
import { CheckpointWitness } from './checkpoint-witness';

/** Adds checkpoints to a file, best on another disk, or one that can only be added to. */
class FileWitness extends CheckpointWitness {
  readonly name = 'file';

  constructor(private readonly path: string) {
    super();
  }

  async publish(note: string): Promise<void> {
    const file = await open(this.path, 'a', 0o600);
    try {
      await file.appendFile(`${note}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

/**
 * Adds each checkpoint to a file (mode 0600), which `guardian audit verify --checkpoints` reads.
 *
 * @throws Error without a path.
 */
export function fileWitness(path: string): CheckpointWitness {
  if (!path) throw new Error('fileWitness needs a path: fileWitness("/var/witness/desk.checkpoints").');
  return new FileWitness(path);
}
