/** One challenge of `WWW-Authenticate` (RFC 9110 §11.6.1): a scheme, and what it says beside its name. */
export interface Challenge {
  readonly scheme: string;
  /** Names and values in the order in which they are sent. @default none: a bare challenge */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** RFC 9110 §5.6.4: what would end the string, or escape its end, is escaped itself. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

function written({ scheme, parameters = {} }: Challenge): string {
  const list = Object.entries(parameters).map(([name, value]) => `${name}=${quoted(value)}`);
  return list.length ? `${scheme} ${list.join(', ')}` : scheme;
}

/** The value of `WWW-Authenticate` for a list of challenges. */
export const challengeHeader = (challenges: readonly Challenge[]): string =>
  challenges.map(written).join(', ');
