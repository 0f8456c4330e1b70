import { type RefusalShares } from 'unseen-guardian/detection';
import { markdownTable, numberColumns } from './markdown-table';

/** A share as a percentage with one decimal; a dash where nothing was counted. */
export const percent = (share: number): string => (Number.isNaN(share) ? '–' : (100 * share).toFixed(1));

/** A Markdown table of what was refused of each group of texts. */
export const refusalTable = (
  title: string,
  groups: readonly (readonly [name: string, shares: RefusalShares])[],
): string =>
  markdownTable(
    numberColumns(title, 'attacks', 'refused, %', 'harmless', 'refused wrongly, %'),
    groups.map(([name, { attacks, refused, harmless, refusedWrongly }]) => [
      name,
      String(attacks),
      percent(refused),
      String(harmless),
      percent(refusedWrongly),
    ]),
  );
