import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MissingRowsError } from '../injection/rows';

/** A document with an instruction that somebody put into it. */
export interface PoisonedDocument {
  readonly text: string;
  /** What was put in. */
  readonly instruction: string;
}

interface Line {
  readonly label: string;
  readonly text: string;
  readonly span?: readonly [start: number, end: number];
}

/**
 * Reads the poisoned documents among the texts kept aside, where it is known what was put in.
 *
 * @throws MissingRowsError when the file is not there.
 */
export function readPoisoned(folder: string): PoisonedDocument[] {
  const file = join(folder, 'dev.jsonl');
  if (!existsSync(file)) throw new MissingRowsError(file);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((json) => {
    const { label, text, span } = JSON.parse(json) as Line;
    if (label !== 'indirect_injection' || !span) return [];
    // The offsets count code points.
    return [
      {
        text,
        instruction: [...text]
          .slice(...span)
          .join('')
          .trim(),
      },
    ];
  });
}
