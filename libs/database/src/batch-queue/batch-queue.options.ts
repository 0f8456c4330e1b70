/** How much a batch queue holds, and how long it waits. */
export interface BatchQueueTuning {
  /** How many items may wait. @default 10_000 */
  readonly queueLimit?: number;
  /** This many waiting items start a write at once. @default 64 */
  readonly flushSize?: number;
  /** How long an item that nobody waits for waits for company, in milliseconds. @default 5 */
  readonly flushIntervalMs?: number;
  /** How many items one write takes at most. @default 256 */
  readonly largestFlush?: number;
  /** Pause after the first failed write, in milliseconds; it doubles with each further one. @default 100 */
  readonly firstRetryMs?: number;
  /** The longest pause between two attempts, in milliseconds. @default 5_000 */
  readonly lastRetryMs?: number;
  /** How long a write may take before those who wait for it are told that it failed, in milliseconds. @default 5_000 */
  readonly patienceMs?: number;
  /** How long closing waits for the queue to drain, in milliseconds. @default 10_000 */
  readonly drainMs?: number;
}

/** What a batch queue is made from. */
export interface BatchQueueOptions<Item> extends BatchQueueTuning {
  /**
   * Writes one batch, whole or not at all. It is called with the same items again after a failure, so it must
   * recognise what it has written already.
   */
  readonly write: (batch: readonly Item[]) => Promise<void>;
  /** Called when a write fails after one that succeeded. */
  readonly onFailing?: (error: unknown) => void;
  /** Called when a write succeeds after one that failed. */
  readonly onRecovered?: () => void;
}

/** The same, with every default filled in. */
export type BatchQueueSettings<Item> = Required<BatchQueueOptions<Item>>;

const DEFAULTS: Required<BatchQueueTuning> = {
  queueLimit: 10_000,
  flushSize: 64,
  flushIntervalMs: 5,
  largestFlush: 256,
  firstRetryMs: 100,
  lastRetryMs: 5_000,
  patienceMs: 5_000,
  drainMs: 10_000,
};
const COUNTS = Object.keys(DEFAULTS) as (keyof BatchQueueTuning)[];

/**
 * Fills in the defaults.
 *
 * @throws Error when a number is not a whole number of at least 1.
 */
export function batchQueueSettings<Item>(options: BatchQueueOptions<Item>): BatchQueueSettings<Item> {
  const nothing = (): void => undefined;
  const settings = { ...DEFAULTS, onFailing: nothing, onRecovered: nothing, ...options };
  const odd = COUNTS.find((name) => !Number.isInteger(settings[name]) || settings[name] < 1);
  if (odd) throw new Error(`The option "${odd}" must be a whole number of at least 1.`);
  return settings;
}

/** The tuning among other options, so that a lib can offer it as its own. */
export const tuningOf = (options: BatchQueueTuning): BatchQueueTuning =>
  Object.fromEntries(
    COUNTS.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  );
