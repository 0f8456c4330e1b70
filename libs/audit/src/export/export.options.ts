/** How the exporter goes about it. */
export interface ExportTuning {
  /** How long after a round the next one looks for records, in milliseconds. @default 1_000 */
  readonly exportPollMs?: number;
  /** How long a sink may take for one page, in milliseconds; a process that feeds it is replaced after three times as long. @default 10_000 */
  readonly exportTimeoutMs?: number;
  /** The longest first pause after a failure, in milliseconds; it doubles with each, and its length is random. @default 500 */
  readonly exportFirstRetryMs?: number;
  /** The longest pause, in milliseconds. @default 60_000 */
  readonly exportLastRetryMs?: number;
}

/** The same, with every default filled in. */
export type ExportSettings = Required<ExportTuning>;

const DEFAULTS: ExportSettings = {
  exportPollMs: 1_000,
  exportTimeoutMs: 10_000,
  exportFirstRetryMs: 500,
  exportLastRetryMs: 60_000,
};

/**
 * Picks the tuning out of the options of the module and fills in the defaults.
 *
 * @throws Error when a number does not hold.
 */
export function exportSettings(tuning: ExportTuning): ExportSettings {
  const names = Object.keys(DEFAULTS) as (keyof ExportSettings)[];
  const settings = Object.fromEntries(names.map((name) => [name, tuning[name] ?? DEFAULTS[name]]));
  const odd = names.find((name) => !Number.isInteger(settings[name]) || settings[name]! < 1);
  if (odd) throw new Error(`The audit option "${odd}" must be a whole number of at least 1.`);
  return settings as unknown as ExportSettings;
}
