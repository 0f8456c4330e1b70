import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSES } from '../corpus.mjs';

/** Lines that may name a person, an organisation or a place are left out, licences as a whole. */
const MAY_NAME =
  /@|author|copyright|©|\(c\)|contribut|maintain|sponsor|\bby\b|thank|credit|licen[cs]|inspired|created|github\.com\/[\w-]+\)?[\s,.]*$|\b(?:Inc|Ltd|LLC|GmbH|Corp)\b/i;
const SOURCE_FILES =
  /^(?:readme|changelog|changes|history|usage|api|migrating|upgrading|faq).*\.(?:md|markdown|txt)$|\.d\.ts$|\.[cm]?js$/i;
const MARKDOWN = /\.(?:md|markdown|txt)$/i;
/** Characters taken of one file, by kind, and files of each kind taken of one package. */
const TAKEN = { markdown: 5000, code: 1500 };
const FILES = { markdown: 3, code: 2 };
/** Characters of a document: long enough to look like documentation. */
const PIECES = [400, 1500, 4000];
const DEV_EACH = 5;
/** Characters read of one file. */
const READ = 60000;

/** Documents without names from the packages installed beside the project; none when there are none. */
export function installedText(folder) {
  if (!existsSync(folder)) return [];
  return packagesOf(folder).flatMap((path, index) => packageText(path, index));
}

function packagesOf(folder) {
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !name.startsWith('@faker'))
    .sort();
  return names.flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join(folder, name))
          .sort()
          .map((inner) => join(folder, name, inner))
      : [join(folder, name)],
  );
}

/** The Markdown of the packages kept by `keep(index of the package)`, as it is. */
export function markdownTexts(folder, keep) {
  if (!existsSync(folder)) return [];
  return packagesOf(folder)
    .filter((_, index) => keep(index))
    .flatMap((path) => candidatesOf(path).filter((file) => MARKDOWN.test(file)))
    .map((file) =>
      readFileSync(file, 'utf8')
        .slice(0, READ)
        .replace(/```[^]*?```|`[^`\n]*`/g, ' '),
    );
}

/** Every fifth package is kept for development. */
export const isDevPackage = (index) => index % DEV_EACH === 2;

function packageText(path, index) {
  const left = { ...FILES };
  return candidatesOf(path)
    .filter((file) => left[MARKDOWN.test(file) ? 'markdown' : 'code']-- > 0)
    .flatMap((file) => piecesOf(clean(readFileSync(file, 'utf8'), file)))
    .map((text) => ({
      source: 'installed-packages',
      lang: 'en',
      text,
      group: path,
      spans: [],
      known: CLASSES,
      heldOut: false,
      dev: isDevPackage(index),
      weight: 0.4,
    }));
}

function candidatesOf(path) {
  const folders = [path, join(path, 'docs'), join(path, 'lib'), join(path, 'dist'), join(path, 'src')];
  return folders.flatMap((folder) =>
    !existsSync(folder) || !statSync(folder).isDirectory()
      ? []
      : readdirSync(folder)
          .filter((name) => SOURCE_FILES.test(name) || (folder.endsWith('docs') && MARKDOWN.test(name)))
          .sort()
          .map((name) => join(folder, name))
          .filter((file) => statSync(file).isFile()),
  );
}

function clean(text, file) {
  const lines = text.slice(0, READ).split('\n');
  const limit = MARKDOWN.test(file) ? TAKEN.markdown : TAKEN.code;
  return lines
    .filter((line) => line.length < 400 && !MAY_NAME.test(line))
    .join('\n')
    .slice(0, limit);
}

function piecesOf(text) {
  const pieces = [];
  for (let from = 0; from < text.length;) {
    const to = from + PIECES[pieces.length % PIECES.length];
    if (text.slice(from, to).trim()) pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
