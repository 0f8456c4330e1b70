import { CaslPolicyEngine, DECISION_KEY_LABEL, DecisionDigest } from 'unseen-guardian/authorization';
import { LocalRootKey } from 'unseen-guardian/encryption';
import { type PoliciesReplayOptions } from '../commands/policies-replay.command';
import { EXIT, type ExitCode } from '../frame/command';
import { CommandError } from '../frame/command.error';
import { type Io } from '../frame/io';
import { readInput } from '../frame/read-input';
import { markdownTable, numberColumns } from '../output/markdown-table';
import { loadPolicies } from './load-policies';
import { type RecordedDecision, readDecisions } from './recorded-decision';

/** A decision that would be another today, or cannot be compared. */
interface Difference {
  readonly line: number;
  readonly was: string;
  readonly is: string;
  /** `decision` when the outcome differs, `rule` when only another rule decides, `inputs` when it is another question. */
  readonly differs: 'decision' | 'rule' | 'inputs';
}

const said = ({ allowed, rule }: { readonly allowed: boolean; readonly rule?: string }): string =>
  `${allowed ? 'allow' : 'deny'} (${rule ?? 'no rule'})`;

/** An instance of a class with the name of the type: policies know entities by it. */
function instanceOf(resource: string, fields: object): object {
  const type = { [resource]: class {} }[resource]!;
  return Object.assign(Object.create(type.prototype) as object, fields);
}

async function digestOf(key: string | undefined, io: Io): Promise<DecisionDigest | undefined> {
  if (key === undefined) return undefined;
  const text = await readInput(key, io);
  try {
    return new DecisionDigest(LocalRootKey.fromBase64(text.trim()).derive(DECISION_KEY_LABEL));
  } catch {
    throw new CommandError('The root key cannot be used: the file must hold 32 bytes, base64.');
  }
}

function compare(
  engine: CaslPolicyEngine,
  digest: DecisionDigest | undefined,
  recorded: RecordedDecision,
): Difference | undefined {
  const { line, principal, action, environment, decision, entity, resource: name } = recorded;
  const resource = entity ? instanceOf(name, entity) : name;
  const now = engine.decide(principal, action, resource, environment);
  const difference = { line, was: said(decision), is: said(now) };
  const { inputs } = decision;
  if (digest && inputs !== undefined && inputs !== digest.of({ principal, action, resource, environment }))
    return { ...difference, differs: 'inputs' };
  if (now.allowed !== decision.allowed) return { ...difference, differs: 'decision' };
  return now.rule === decision.rule ? undefined : { ...difference, differs: 'rule' };
}

const COLUMNS = [
  ...numberColumns('differs', 'line'),
  ...['was', 'is'].map((title) => ({ title, align: 'left' }) as const),
];

/**
 * Makes recorded decisions again; fails when an outcome differs, or the inputs are not those of then.
 *
 * @throws CommandError when a file cannot be used.
 */
export async function replay(options: PoliciesReplayOptions, io: Io): Promise<ExitCode> {
  const engine = new CaslPolicyEngine(loadPolicies(options.policies));
  const digest = await digestOf(options.key, io);
  const rows = readDecisions(await readInput(options.file, io));
  const differences = rows.flatMap((row) => compare(engine, digest, row) ?? []);
  const failed = differences.filter(({ differs }) => differs !== 'rule');
  const cells = differences.map(({ differs, line, was, is }) => [differs, String(line), was, is]);
  const summary = `${rows.length} decisions made again, ${failed.length} would differ.\n`;
  if (options.json)
    io.out(
      `${JSON.stringify({ decisions: rows.length, policy: engine.digest, differences }, undefined, 2)}\n`,
    );
  else io.out(cells.length ? `${markdownTable(COLUMNS, cells)}\n\n${summary}` : summary);
  return failed.length ? EXIT.failed : EXIT.ok;
}
