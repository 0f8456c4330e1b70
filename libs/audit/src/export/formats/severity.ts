/** How much a record matters, in the words of OCSF. */
export type Severity = 'informational' | 'low' | 'medium' | 'high' | 'critical';

/** The same on the scales of the formats. */
export interface SeverityScale {
  /** OCSF `severity_id`. */
  readonly ocsf: number;
  /** CEF: 0 to 10. */
  readonly cef: number;
  /** RFC 5424 §6.2.1, table 2. */
  readonly syslog: number;
  /** OpenTelemetry `SeverityNumber`. */
  readonly otel: number;
  /** OpenTelemetry `SeverityText`. */
  readonly text: string;
}

/** Every severity on every scale. */
export const SEVERITIES: Readonly<Record<Severity, SeverityScale>> = {
  informational: { ocsf: 1, cef: 1, syslog: 6, otel: 9, text: 'INFO' },
  low: { ocsf: 2, cef: 3, syslog: 5, otel: 10, text: 'INFO2' },
  medium: { ocsf: 3, cef: 5, syslog: 4, otel: 13, text: 'WARN' },
  high: { ocsf: 4, cef: 8, syslog: 3, otel: 17, text: 'ERROR' },
  critical: { ocsf: 5, cef: 10, syslog: 2, otel: 21, text: 'FATAL' },
};
