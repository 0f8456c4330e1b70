import { type Column } from '../../../libs/cli/src/output/markdown-table';

const column =
  (align: Column['align']) =>
  (title: string): Column => ({ title, align });

/** Columns of words, then columns of figures. */
export const columnsOf = (words: readonly string[], figures: readonly string[] = []): Column[] => [
  ...words.map(column('left')),
  ...figures.map(column('right')),
];
