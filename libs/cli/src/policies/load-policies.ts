import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { definePolicies, type PolicySet } from 'unseen-guardian/authorization';
import { CommandError } from '../frame/command.error';

const isSet = (value: unknown): value is PolicySet =>
  typeof value === 'object' && value !== null && 'resource' in value && 'policies' in value;

/** Declares them again: what was written by hand, or by another version, is checked like everything else. */
const checked = ({ resource, policies }: PolicySet): PolicySet =>
  definePolicies(
    resource,
    Object.fromEntries(policies.map(({ id, policy }) => [id.slice(resource.length + 1), policy])),
  );

function exportsOf(path: string): unknown[] {
  try {
    // Node 20.19, 22 and 24 require both kinds of modules.
    return Object.values(createRequire(__filename)(resolve(path)) as object);
  } catch (error) {
    const { code = 'error', name } = error as NodeJS.ErrnoException;
    throw new CommandError(
      `${JSON.stringify(path)} cannot be loaded (${code === 'error' ? name : code}): name the JavaScript file that exports what definePolicies gave.`,
    );
  }
}

/**
 * The policies that a compiled module exports: lists made with `definePolicies`, alone or in an array.
 *
 * @throws CommandError when there are none, or one of them is not well declared.
 */
export function loadPolicies(path: string): PolicySet[] {
  const found = [...new Set(exportsOf(path).flat().filter(isSet))];
  if (!found.length)
    throw new CommandError(
      `${JSON.stringify(path)} exports no policies: export what definePolicies gave, or a list of it.`,
    );
  try {
    return found.map(checked);
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}
