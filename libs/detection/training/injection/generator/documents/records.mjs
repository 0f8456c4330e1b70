import { INLINE } from './grammar.mjs';

/** Columns of tables and records: the name and the template of a cell; the free texts take an instruction. */
const schemas = [
  [
    ['id', '{num}'],
    ['customer', '{person}'],
    ['city', '{city}'],
    ['amount', '{amount}'],
    ['note', '{comment}⟡'],
  ],
  [
    ['date', '{day}'],
    ['product', '{product}'],
    ['stars', '{stars}'],
    ['review', '{review} {review}⟡'],
  ],
  [
    ['ref', '{ref}'],
    ['name', '{person}⟡'],
    ['mail', '{mail}'],
    ['status', '{word}'],
    ['comment', '{comment}⟡'],
  ],
  [
    ['time', '{stamp}'],
    ['host', '{host}'],
    ['level', 'info'],
    ['message', '{comment}⟡'],
  ],
  [
    ['name', '{city}⟡'],
    ['population', '{big}'],
    ['founded', '{year}'],
    ['description', '{fact}⟡'],
  ],
  [
    ['title', '{product}⟡'],
    ['price', '{price}'],
    ['url', '{url}'],
    ['text', '{review}⟡'],
  ],
];

const quoted = (cell) => `"${cell}"`;
const line = (cells) => `| ${cells.join(' | ')} |`;
const tagged = (tag, cells) => cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
const entry = ([key, value]) => `"${key}": "${value}"`;
const object = (row) => `{${row.map(entry).join(', ')}}`;

/** Ways to write rows down: the format of the places in it, and the text. */
const writings = [
  [
    'csv',
    (rows, keys) => [keys.join(','), ...rows.map((row) => row.map(([, cell]) => quoted(cell)).join(','))],
  ],
  ['plain', (rows, keys) => [keys.join('\t'), ...rows.map((row) => row.map(([, cell]) => cell).join('\t'))]],
  [
    'markdown',
    (rows, keys) => [
      line(keys),
      line(keys.map(() => '---')),
      ...rows.map((row) => line(row.map(([, cell]) => cell))),
    ],
  ],
  [
    'html',
    (rows, keys) => [
      '<table>',
      `<tr>${tagged('th', keys)}</tr>`,
      ...rows.map(
        (row) =>
          `<tr>${tagged(
            'td',
            row.map(([, cell]) => cell),
          )}</tr>`,
      ),
      '</table>',
    ],
  ],
  ['json', (rows) => [`{"total": ${rows.length}, "items": [`, rows.map(object).join(',\n'), ']}']],
  ['json', (rows) => rows.map(object)],
  [
    'yaml',
    (rows) => rows.flatMap((row) => row.map(([key, cell], at) => `${at ? '  ' : '- '}${key}: "${cell}"`)),
  ],
  [
    'xml',
    (rows) => [
      '<items>',
      ...rows.map((row) => `  <item>${row.map(([key, cell]) => `<${key}>${cell}</${key}>`).join('')}</item>`),
      '</items>',
    ],
  ],
  [
    'plain',
    (rows) =>
      rows.map((row) => row.map(([key, cell]) => `${key}: ${cell}`).join('\n')).map((text) => `${text}\n`),
  ],
];

/** The template of a table or a list of records, with places in its free texts: `{ family, format, text }`. */
export function records(random, size) {
  const schema = random.pick(schemas);
  const [format, write] = random.pick(writings);
  const rows = Array.from({ length: 2 + random.below(Math.ceil(5 * size)) }, () => schema);
  const text = write(
    rows,
    schema.map(([key]) => key),
  ).join('\n');
  return {
    family: 'records',
    format: format === 'plain' ? 'prose' : format,
    text: text + (format === 'plain' ? INLINE : ''),
  };
}
