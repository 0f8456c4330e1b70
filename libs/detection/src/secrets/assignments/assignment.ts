import { type SecretName } from '../names/secret-name';
import { type Scan, report } from '../scan/scan';
import { type SecretKind, isSecretValue } from '../values/judge-value';
import { CONNECTORS } from './connectors';
import { type Value, readValue } from './read-value';

/** A name says what the value is; the value still has to look like it. */
const ASSIGNMENT_SCORE = 0.85;

/** What every connector begins with. */
const CONNECTOR_STARTS = ' \t\r\n"\'`\\])?:=+|>(*-';

/** Longer bare values are not searched for further names, in characters. */
const LONGEST_REREAD = 256;

/** Reports the value a secret name is given in code, configuration, logs or markup; whether there was one. */
export function scanAssignment(scan: Scan, name: SecretName): boolean {
  const value = valueOf(scan.text, name);
  if (value === undefined) return false;
  const raw = scan.text.slice(value.start, value.end);
  // Names inside a run this long without a space would each read it again.
  if (value.end - value.start > LONGEST_REREAD && value.form === 'bare') scan.namesFrom = value.end;
  const kind = kindOf(scan.text, name);
  if (kind === 'key' && value.form === 'bare') return false;
  if (!isSecretValue(raw, kind, value.form)) return false;
  report(scan, 'secret.assignment', value.start, value.end, ASSIGNMENT_SCORE);
  return true;
}

function valueOf(text: string, name: SecretName): Value | undefined {
  if (!CONNECTOR_STARTS.includes(text.charAt(name.end))) return undefined;
  const written = text.charAt(name.start);
  for (const connector of CONNECTORS) {
    if (connector.namePrefix !== undefined && written !== connector.namePrefix) continue;
    connector.pattern.lastIndex = name.end;
    if (!connector.pattern.test(text)) continue;
    const value = readValue(text, connector.pattern.lastIndex, isLineStart(text, name.start));
    return connector.needsQuotes && value?.form !== 'quoted' ? undefined : value;
  }
  return undefined;
}

/** A bare `key` of somebody (`STRIPE_KEY`) is a token; alone it could be anything. */
function kindOf(text: string, name: SecretName): SecretKind {
  const { kind } = name.word;
  return kind === 'key' && name.wordEnd - name.word.word.length > name.start + 3 ? 'token' : kind;
}

/** Only spaces, a bullet, a comment sign or `export` stand before it. */
function isLineStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return /(?:^|\n)[ \t]{0,12}(?:(?:export|set|ENV|ARG|#|-|\/\/)[ \t]{1,4})?$/.test(before);
}
