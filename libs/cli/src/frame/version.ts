import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The version of this package, from the nearest `package.json` above a folder: the sources and the build lie at
 * different depths.
 *
 * @throws Error when there is none.
 */
export function packageVersion(folder = __dirname): string {
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest))
    return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
  const above = dirname(folder);
  if (above === folder) throw new Error('The package.json of this package is missing: install it again.');
  return packageVersion(above);
}
