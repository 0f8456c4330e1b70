import { readArguments, UsageError } from './command-line';
import { DETECTOR_NAMES } from './detect/ours';

/** What the command is asked to do. */
export interface Options {
  readonly data: string;
  readonly part: 'tune' | 'held-out';
  readonly sources: ReadonlySet<string> | undefined;
  readonly types: ReadonlySet<string> | undefined;
  readonly detector: string;
  readonly peers: boolean;
  readonly json: boolean;
  readonly write: boolean;
  readonly errors: number;
  readonly help: boolean;
}

/** What `--help` prints. */
export const HELP = `Measures the detector of personal data on labelled text.

npm run eval:pii -- [options]

  --data <folder>       labelled data                      (default ../shared/data/pii)
  --part tune|held-out  which part of it                   (default held-out)
  --source a,b          only these sources
  --detector <name>     ${DETECTOR_NAMES.join(', ')}  (default full)
  --peers               measures the peers beside it, on the same text
  --errors <n>          shows n wrong and n missed spans, with --part tune only
  --type A,B            which types --errors shows
  --json                prints figures as JSON
  --write               writes the tables into docs/evaluation.md
  --help                this page
`;

const list = (value: string | undefined): ReadonlySet<string> | undefined =>
  value === undefined ? undefined : new Set(value.split(',').filter(Boolean));

const OPTIONS = {
  data: { type: 'string', default: '../shared/data/pii' },
  part: { type: 'string', default: 'held-out' },
  source: { type: 'string' },
  type: { type: 'string' },
  detector: { type: 'string', default: 'full' },
  errors: { type: 'string', default: '0' },
  peers: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line.
 *
 * @throws UsageError when it cannot be understood, or asks to see held-out text.
 */
export function readOptions(args: readonly string[]): Options {
  const { part, errors, source, type, ...values } = readArguments(args, OPTIONS);
  if (part !== 'tune' && part !== 'held-out') throw new UsageError('--part is tune or held-out.');
  if (!DETECTOR_NAMES.includes(values.detector))
    throw new UsageError(`--detector is one of ${DETECTOR_NAMES.join(', ')}.`);
  const count = Number(errors);
  if (!Number.isInteger(count) || count < 0) throw new UsageError('--errors takes a whole number.');
  if (count > 0 && part !== 'tune')
    throw new UsageError('--errors needs --part tune: held-out text is measured, never looked at.');
  if (values.write && (part !== 'held-out' || source !== undefined || values.detector !== 'full'))
    throw new UsageError('--write needs the whole held-out part and the full detector.');
  return { ...values, part, sources: list(source), types: list(type), errors: count };
}
