import { seeded } from '../generator/random.mjs';
import { generateAttacks } from './generator/attacks/attacks.mjs';
import { generateDocuments } from './generator/documents/generate.mjs';
import { generateHarmless } from './generator/harmless/generate.mjs';

/** How many texts of each kind are made, and how much one counts beside a real one. */
const COUNTS = { attacks: 14_000, documents: 14_000, harmless: 20_000 };
const WEIGHT = 0.5;

/** Kinds of harmless texts that are documents, not prompts. */
const DOCUMENT_KINDS = /doc|log|polic|advisor|changelog|config|manual/u;

const asRow = (isDocument) => (row) => ({
  source: 'generated',
  lang: row.lang,
  label: row.label,
  isAttack: row.label !== 'benign',
  text: row.text,
  span: row.span,
  isDocument: isDocument(row),
  kind: row.kind,
  fold: -1,
  weight: WEIGHT,
  isHeldOut: false,
});

/** Texts made from phrase tables; the same on every run. */
export const loadGenerated = (share) => [
  ...generateAttacks(seeded(21), COUNTS.attacks * share).map(asRow(() => false)),
  ...generateDocuments(seeded(22), COUNTS.documents * share).map(asRow(() => true)),
  ...generateHarmless(seeded(23), COUNTS.harmless * share).map(
    asRow(({ kind }) => DOCUMENT_KINDS.test(kind)),
  ),
];
