import { readArguments } from '../command-line';

/** What the command is asked to do. */
export interface InjectionOptions {
  readonly data: string;
  readonly peers: boolean;
  readonly json: boolean;
  readonly write: boolean;
  readonly help: boolean;
}

/** What `--help` prints. */
export const HELP = `Measures the screen for prompt injection on labelled texts that were kept aside.

npm run eval:injection -- [options]

  --data <folder>  labelled data with dev.jsonl  (default ../shared/data/injection)
  --peers          measures the peers beside it, on the same texts
  --json           prints figures as JSON
  --write          writes the tables into docs/evaluation.md
  --help           this page
`;

const OPTIONS = {
  data: { type: 'string', default: '../shared/data/injection' },
  peers: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line.
 *
 * @throws UsageError when it cannot be understood.
 */
export const readOptions = (args: readonly string[]): InjectionOptions => readArguments(args, OPTIONS);
