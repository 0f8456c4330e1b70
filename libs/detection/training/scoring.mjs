import { CLASSES, joinAddresses } from './corpus.mjs';

/** Strict counts by source, with classes that are not annotated left out. */
export function measure(documents, tagger) {
  const table = new Map();
  for (const document of documents) {
    const row = table.get(document.source) ?? newRow();
    table.set(document.source, row);
    row.characters += document.text.length;
    const found = tagger(document.text).map(({ category, start, end, score }) => ({
      type: category,
      start,
      end,
      score,
    }));
    const said = joinAddresses(document.text, found, true);
    const gold = joinAddresses(document.text, document.spans, true);
    for (const type of CLASSES) if (document.known.includes(type)) count(row, type, said, gold);
  }
  return table;
}

const newRow = () => ({
  characters: 0,
  ...Object.fromEntries([...CLASSES, 'all'].map((type) => [type, { hit: 0, said: 0, gold: 0 }])),
});

function count(row, type, found, spans) {
  const open = spans.filter((span) => span.type === 'OPEN');
  const gold = new Set(spans.filter((span) => span.type === type).map(({ start, end }) => `${start}-${end}`));
  const said = found.filter(
    (one) => one.type === type && !open.some((span) => span.start < one.end && one.start < span.end),
  );
  const hit = said.filter(({ start, end }) => gold.has(`${start}-${end}`)).length;
  for (const part of [row[type], row.all]) {
    part.hit += hit;
    part.said += said.length;
    part.gold += gold.size;
  }
}

const percent = (part, whole) => (whole ? ((100 * part) / whole).toFixed(1) : '–');
const figures = ({ hit, said, gold }) =>
  said + gold === 0
    ? '–'
    : [percent(hit, said), percent(hit, gold), percent(2 * hit, said + gold)].join(' / ');

/** The measured rows as lines of a Markdown table, the sum of all rows last. */
export function report(table) {
  const sum = newRow();
  for (const row of table.values()) {
    sum.characters += row.characters;
    for (const type of [...CLASSES, 'all'])
      for (const part of ['hit', 'said', 'gold']) sum[type][part] += row[type][part];
  }
  const line = (name, row) => {
    const wrong = row.all.said - row.all.hit;
    const rate = ((10000 * wrong) / row.characters).toFixed(2);
    return `| ${name} | ${[...CLASSES, 'all'].map((type) => figures(row[type])).join(' | ')} | ${rate} |`;
  };
  const titles = ['source', ...CLASSES, 'all', 'wrong per 10,000 characters'];
  const head = `| ${titles.join(' | ')} |\n|${' --- |'.repeat(titles.length)}`;
  return [head, ...[...table].map(([name, row]) => line(name, row)), line('together', sum)].join('\n');
}
