/** A column: its title, and on which side its cells stand. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** Columns of which the first is text and the others are numbers. */
export const numberColumns = (first: string, ...others: readonly string[]): Column[] => [
  { title: first, align: 'left' },
  ...others.map((title) => ({ title, align: 'right' }) as const),
];

/** A Markdown table in even columns, as Prettier would write it. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ title }, index) =>
    rows.reduce((width, row) => Math.max(width, row[index]!.length), Math.max(3, title.length)),
  );
  const cell = (text: string, index: number): string =>
    columns[index]!.align === 'left' ? text.padEnd(widths[index]!) : text.padStart(widths[index]!);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = columns.map(({ align }, index) =>
    align === 'left' ? '-'.repeat(widths[index]!) : `${'-'.repeat(widths[index]! - 1)}:`,
  );
  return [
    line(columns.map(({ title }, index) => cell(title, index))),
    line(rule),
    ...rows.map((row) => line(row.map(cell))),
  ].join('\n');
}
