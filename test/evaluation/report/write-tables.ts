import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measurement } from '../detect/measure';
import { WEIGHTS_NOTE } from '../detect/ours';
import { detailTables, summaryTable } from './tables';

const PAGE = join('docs', 'evaluation.md');

/** Replaces what stands between the two markers of a name. */
function replaceBetween(page: string, name: string, content: string, path = PAGE): string {
  const [from, to] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [start, end] = [page.indexOf(from), page.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`${path} has no place for "${name}": ${from} … ${to}`);
  return `${page.slice(0, start + from.length)}\n\n${content}\n\n${page.slice(end)}`;
}

/**
 * Replaces what stands between the two markers of a name on a page.
 *
 * @param path of the page; that of the evaluation when none is given
 * @returns the path of the page.
 * @throws Error when the page has lost its markers.
 */
export function replaceOnPage(name: string, content: string, path = PAGE): string {
  writeFileSync(path, replaceBetween(readFileSync(path, 'utf8'), name, content, path));
  return path;
}

/**
 * Writes the tables into the page: those of the detector, and those of the peers when they were measured too.
 *
 * @returns the path of the page.
 * @throws Error when the page has lost its markers.
 */
export function writeTables(own: Measurement, withPeers: readonly Measurement[] | undefined): string {
  const figures = `${summaryTable([own])}\n\n${WEIGHTS_NOTE}\n\n${detailTables(own)}`;
  let page = replaceBetween(readFileSync(PAGE, 'utf8'), 'figures', figures);
  if (withPeers) page = replaceBetween(page, 'peers', summaryTable(withPeers));
  writeFileSync(PAGE, page);
  return PAGE;
}
