import { formats, run } from '../secret-format';

/** Kept apart from what it encloses, so that no scanner takes this file for a key. */
const DASHES = '-----';

/** The labels that private keys stand between. */
const LABELS = [
  'PRIVATE KEY',
  'RSA PRIVATE KEY',
  'EC PRIVATE KEY',
  'DSA PRIVATE KEY',
  'OPENSSH PRIVATE KEY',
  'ENCRYPTED PRIVATE KEY',
  'SSH2 ENCRYPTED PRIVATE KEY',
  'PGP PRIVATE KEY BLOCK',
  'PGP PRIVATE KEY',
  'ANY PRIVATE KEY',
];

/** Private keys: the whole block with its first and last line; without the last line when the text is cut. */
export const KEY_MATERIAL_FORMATS = [
  ...LABELS.flatMap((label) => [
    ...formats('private-key', `${DASHES}BEGIN ${label}${DASHES}`, [
      run('pem', 64, 16_000),
      `${DASHES}END ${label}${DASHES}`,
    ]),
    ...formats('private-key', `${DASHES}BEGIN ${label}${DASHES}`, [
      run('pem', 1, 80),
      '-Type: 4,ENCRYPTED',
      run('pem', 1, 8),
      'DEK-Info: ',
      run('url', 6, 20),
      run('pem', 64, 16_000),
      `${DASHES}END ${label}${DASHES}`,
    ]),
    ...formats('private-key', `${DASHES}BEGIN ${label}${DASHES}`, [run('cutPem', 64, 16_000)]),
  ]),
  ...formats(
    'putty-key',
    ['PuTTY-User-Key-File-2: ', 'PuTTY-User-Key-File-3: '],
    [run('putty', 200, 12_000)],
  ),
  ...formats('age-key', 'AGE-SECRET-KEY-1', [run('bech32', 58)]),
  ...formats('age-key', 'AGE-PLUGIN-', [run('upper', 4, 20), '-1', run('bech32', 20, 400)]),
  ...formats('minisign-key', 'RWRTY0Iy', [run('base64', 60, 280)]),
  ...formats('extended-key', ['xprv', 'yprv', 'zprv', 'tprv'], [run('base62', 100, 112)]),
  ...formats('nostr-key', 'nsec1', [run('lower', 58)]),
];
