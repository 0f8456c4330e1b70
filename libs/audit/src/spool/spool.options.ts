import { isAbsolute } from 'node:path';

/** Where records go while the store of the audit log takes none. */
export interface SpoolOptions {
  /** An absolute path on a local disk, of this process alone; made with mode 0700 if it is not there. */
  readonly directory: string;
  /** How many bytes the spool may hold, give or take one group; beyond it the log denies. @default 268_435_456 */
  readonly limitBytes?: number;
  /** How long the store may take for a batch before it goes to the spool, in milliseconds. @default 2_000 */
  readonly patienceMs?: number;
}

const DEFAULTS = { limitBytes: 256 * 1024 * 1024, patienceMs: 2_000 };
const COUNTS = ['limitBytes', 'patienceMs'] as const;

/**
 * Fills in the defaults.
 *
 * @throws Error when a number is not a whole number of at least 1, or the directory is no absolute path.
 */
export function spoolSettings(options: SpoolOptions): Required<SpoolOptions> {
  const settings = { ...DEFAULTS, ...options };
  const odd = COUNTS.find((name) => !Number.isInteger(settings[name]) || settings[name] < 1);
  if (odd) throw new Error(`The option "spool.${odd}" must be a whole number of at least 1.`);
  if (isAbsolute(settings.directory)) return settings;
  throw new Error('The option "spool.directory" must be an absolute path: name a folder on a local disk.');
}
