import { type ToolDeclaration } from 'unseen-guardian/kernel';
import { mapLeaves } from '../../prompt/json-leaves';
import { changeAt } from './argument-path';

type Restore = (text: string) => string;
/** The arguments with values instead of pseudonyms where the tool declares that it needs them, and nowhere else. */
export function restoreArguments({ args = {} }: ToolDeclaration, input: unknown, restore: Restore): unknown {
  const paths = Object.keys(args).filter((path) => args[path]!.restore);
  return paths.reduce(
    (value, path) => changeAt(value, path, (leaf) => mapLeaves(leaf, { text: restore, name: restore })),
    input,
  );
}
