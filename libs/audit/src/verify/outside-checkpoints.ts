import { type Checkpoint, originOf, parseCheckpoint } from '../checkpoint/checkpoint';
import { noteText } from '../checkpoint/signed-note';

/** What `guardian audit export` and the witness over syslog write of a checkpoint: the end of a line. */
const IN_JSON = /\{[^{}\n]*"checkpoint":"(?:[^"\\\n]|\\[^\n])*"\}$/gm;

/**
 * The notes in a file: one behind the other (a text, an empty line, signatures, an empty line), or a line of JSON each.
 *
 * @throws Error when there is something else in it.
 */
export function notesIn(text: string): readonly string[] {
  const inJson = text.match(IN_JSON);
  if (inJson) return inJson.map((json) => (JSON.parse(json) as { checkpoint: string }).checkpoint);
  const parts = text.split(/\n{2,}/).filter((part) => part.trim() !== '');
  if (parts.length % 2 !== 0)
    throw new Error(
      'These are no checkpoints: each is three lines, an empty line and a line with the signature.',
    );
  const notes: string[] = [];
  for (let at = 0; at < parts.length; at += 2) notes.push(`${parts[at]!}\n\n${parts[at + 1]!.trimEnd()}\n`);
  return notes;
}

/** A checkpoint, and the note that it stands in. */
export interface NotedCheckpoint {
  readonly note: string;
  readonly size: number;
}

/** Checkpoints that lie outside the database, by chain. */
export class OutsideCheckpoints {
  private readonly byTenant = new Map<string, NotedCheckpoint[]>();

  /** @throws Error when a note holds no checkpoint of this log. */
  constructor(notes: readonly string[], logName: string) {
    const prefix = originOf(logName, '');
    for (const note of notes) {
      const checkpoint: Checkpoint | undefined = parseCheckpoint(noteText(note));
      if (!checkpoint?.origin.startsWith(prefix))
        throw new Error(`A note is no checkpoint of the log "${logName}". Name the log that made it.`);
      this.add(checkpoint.origin.slice(prefix.length), { note, size: checkpoint.size });
    }
    for (const list of this.byTenant.values()) list.sort((a, b) => a.size - b.size);
  }

  /** The chains of which there are any. */
  get tenants(): readonly string[] {
    return [...this.byTenant.keys()];
  }

  /** Those of one chain, in the order of their sizes. */
  of(tenantId: string): readonly NotedCheckpoint[] {
    return this.byTenant.get(tenantId) ?? [];
  }

  private add(tenantId: string, checkpoint: NotedCheckpoint): void {
    const list = this.byTenant.get(tenantId);
    if (list) list.push(checkpoint);
    else this.byTenant.set(tenantId, [checkpoint]);
  }
}
