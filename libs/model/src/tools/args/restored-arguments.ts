import { type ToolDeclaration } from 'unseen-guardian/kernel';
import { mapLeaves } from '../../prompt/json-leaves';

type Restore = (text: string) => string;
type Json = Readonly<Record<string, unknown>>;

const ANY = '*';

/** The value with everything at a path changed: `to`, `lines.*.sku`. */
function changeAt(
  value: unknown,
  [step, ...below]: readonly string[],
  change: (leaf: unknown) => unknown,
): unknown {
  if (step === undefined) return change(value);
  if (typeof value !== 'object' || value === null) return value;
  const changed = Object.entries(value as Json).map(([key, item]) => [
    key,
    step === ANY || step === key ? changeAt(item, below, change) : item,
  ]);
  return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}

/** The arguments with values instead of pseudonyms where the tool declares that it needs them, and nowhere else. */
export function restoreArguments({ args = {} }: ToolDeclaration, input: unknown, restore: Restore): unknown {
  const paths = Object.keys(args).filter((path) => args[path]!.restore);
  return paths.reduce(
    (value, path) => changeAt(value, path.split('.'), (leaf) => mapLeaves(leaf, restore)),
    input,
  );
}
