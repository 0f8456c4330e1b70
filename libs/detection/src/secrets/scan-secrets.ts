import { type Finding } from '../finding';
import { formatWakers } from './formats/format-wakers';
import { nameWakers } from './names/name-wakers';
import { API_WAKER } from './prose/nearby-token';
import { resolveFindings } from '../resolve';
import { type Scan } from './scan/scan';
import { WakeTable } from './scan/wake-table';
import { COMMAND_WAKERS } from './urls/command-credentials';
import { URL_WAKER } from './urls/url-credentials';

const TABLE = new WakeTable([...formatWakers(), URL_WAKER, ...COMMAND_WAKERS, ...nameWakers(), API_WAKER]);

/**
 * Finds passwords, keys, tokens and private keys: known formats, credentials in addresses and commands,
 * values of secret names in code and configuration, and values that a sentence calls a secret.
 * @param text any text; indices of the findings are UTF-16 indices into it.
 * @returns findings of category `SECRET`, sorted, without overlaps. Time is linear in the length.
 */
export function scanSecrets(text: string): Finding[] {
  const scan: Scan = { text, findings: [], formatsFrom: 0, namesFrom: 0, read: new Map() };
  TABLE.run(scan);
  return resolveFindings(scan.findings);
}
