/** How one sink fares, as health checks see it. */
export interface SinkStatus {
  readonly sink: string;
  /** `standby` while another process feeds it, `feeding` while this one does, `failing` while something is not confirmed. */
  readonly state: 'starting' | 'standby' | 'feeding' | 'failing' | 'stopped';
  /** Why it fails, each reason once: `status.503`, `ECONNREFUSED`, `gap`. */
  readonly reasons: readonly string[];
  /** Records that this process had confirmed. */
  readonly confirmed: number;
  /** When the last page was confirmed, in milliseconds since the Unix epoch. */
  readonly confirmedAt?: number;
  /** What the sink holds of people. */
  readonly personalData: 'pseudonyms' | 'none';
}
