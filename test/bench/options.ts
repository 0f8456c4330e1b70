import { readArguments, UsageError } from '../evaluation/command-line';

/** What a bench is asked to do. */
export interface BenchOptions {
  /** Whether the peers are measured beside our own. */
  readonly peers: boolean;
  /** Whether the figures are written into docs/benchmarks.md. */
  readonly write: boolean;
}

/** What the command is asked to do. */
export interface Options extends BenchOptions {
  /** Which benches are run, in this order. */
  readonly benches: readonly string[];
  readonly help: boolean;
}

/** What stands in the place of the peers' figures. */
export const WITHOUT_PEERS =
  'The peers were left out: --no-peers was given. Without it they are installed and measured in the same run.';

/** The benches that write their figures into the page. */
const WRITES: readonly string[] = ['injection', 'streams', 'compare'];

/** What `--help` prints. */
export const helpOf = (benches: readonly string[]): string => `Measures what this package costs.

npm run bench -- [${benches.join('] [')}] [options]    (without a name: all of them)

  --no-peers  leaves out the peers that detection, injection and compare are measured beside
  --write     writes the figures of ${WRITES.join(', ')} into docs/benchmarks.md; those beside the peers only with them
  --help      this page
`;

const OPTIONS = {
  'no-peers': { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line.
 *
 * @param known the names of the benches that there are.
 * @throws UsageError when it cannot be understood.
 */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const names = args.filter((arg) => !arg.startsWith('-'));
  const flags = args.filter((arg) => arg.startsWith('-'));
  const { 'no-peers': withoutPeers, ...values } = readArguments(flags, OPTIONS);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`There is no bench "${unknown}". Use: ${known.join(', ')}.`);
  const benches = names.length > 0 ? names : known;
  if (values.write && !benches.some((name) => WRITES.includes(name))) {
    const [first] = WRITES;
    throw new UsageError(
      `--write is for the figures of ${WRITES.join(', ')}: npm run bench -- ${first} --write`,
    );
  }
  return { ...values, peers: !withoutPeers, benches };
}
