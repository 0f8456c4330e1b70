import { formats, run } from '../secret-format';

/** Tokens that publish or fetch packages and images. */
export const REGISTRY_FORMATS = [
  ...formats('npm', 'npm_', [run('base62', 36)]),
  ...formats('npm', 'NpmToken.', [run('url', 36)]),
  ...formats('pypi', ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'], [run('url', 50, 1000)]),
  ...formats('pypi', 'pypi-', [run('url', 85, 1000)]),
  ...formats('rubygems', 'rubygems_', [run('hex', 48)]),
  ...formats('nuget', 'oy2', [run('lower', 43)]),
  ...formats('crates', 'cio', [run('base62', 32)]),
  ...formats('clojars', 'CLOJARS_', [run('lower', 60)]),
  ...formats('docker', ['dckr_pat_', 'dckr_oat_'], [run('url', 27, 36)]),
  ...formats('artifactory', ['AKCp', 'cmVmdGtu'], [run('base62', 56, 76)], { minEntropy: 3 }),
  ...formats(
    'packagist',
    ['packagist_uut_', 'packagist_out_', 'packagist_ack_', 'packagist_acs_'],
    [run('hex', 68)],
  ),
  ...formats('openvsx', 'ovsxp_', [run('url', 36)]),
  ...formats('jfrog', 'eyJ2ZXIiOiIyIiwidHlwIjoiSldUIi', [run('dotted', 100, 2000)]),
  ...formats('expo', 'expo_', [run('url', 40)]),
  ...formats('clickhouse', '4b1d', [run('base62', 38)], { minEntropy: 3 }),
];
