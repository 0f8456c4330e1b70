import { CaslPolicyEngine, policyMatrix } from 'unseen-guardian/authorization';
import { type PoliciesMatrixOptions } from '../commands/policies-matrix.command';
import { CommandError } from '../frame/command.error';
import { EXIT, type ExitCode } from '../frame/command';
import { type Io } from '../frame/io';
import { markdownTable } from '../output/markdown-table';
import { loadPolicies } from './load-policies';

const left = (title: string) => ({ title, align: 'left' }) as const;

/**
 * Prints what each role may do.
 *
 * @throws CommandError when the policies cannot be loaded, or one of them can never match.
 */
export async function matrix({ policies, json }: PoliciesMatrixOptions, io: Io): Promise<ExitCode> {
  const sets = loadPolicies(policies);
  try {
    new CaslPolicyEngine(sets);
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
  const rows = policyMatrix(sets);
  const roles = Object.keys(rows[0]?.roles ?? {});
  const cells = rows.map((row) => [row.resource, row.action, ...roles.map((role) => row.roles[role]!)]);
  const table = markdownTable(['resource', 'action', ...roles].map(left), cells);
  io.out(json ? `${JSON.stringify(rows, undefined, 2)}\n` : `${table}\n`);
  return EXIT.ok;
}
