import { type AllowedPhrase, type AllowedPhrases, defineAllowedPhrases } from 'unseen-guardian/detection';
import { CommandError } from '../frame/command.error';

const FIELDS = ['phrase', 'owner', 'expires', 'reason'] as const;

/** Fields are named, values never: a phrase is a text. */
function assertEntry(entry: unknown, index: number): asserts entry is AllowedPhrase {
  const given = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
  const missing = FIELDS.find((field) => typeof given[field] !== 'string');
  if (missing) throw new CommandError(`Allowed phrase ${index}: "${missing}" must be a text.`);
}

function listOf(content: string): unknown[] {
  try {
    const list: unknown = JSON.parse(content);
    if (Array.isArray(list)) return list;
  } catch {
    // The parser's own words repeat the file; what is no JSON is no list either.
  }
  throw new CommandError(
    'The allowed phrases must be a JSON list: [{ "phrase", "owner", "expires", "reason" }].',
  );
}

/**
 * Reads allowed phrases: a JSON list of what `defineAllowedPhrases` takes.
 *
 * @throws CommandError with the place of the entry and what it lacks.
 */
export function readAllowed(content: string): AllowedPhrases {
  const entries = listOf(content).map((entry, index) => {
    assertEntry(entry, index);
    return entry;
  });
  try {
    return defineAllowedPhrases(entries);
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}
