import { type Finding } from '../finding';
import { type NameTagger } from '../names/tagger';
import { cueIndex } from '../personal-data/cue/cues';
import { tableLabels } from '../personal-data/cue/table-labels';
import { type Recognizer } from '../personal-data/recognizer';
import { resolve } from '../resolve';
import { scanPersonalData } from '../personal-data/scan';
import { scanCells } from '../phrases/cell-values';
import { isStated, scanNationalities } from '../phrases/nationality.phrases';
import { phraseText } from '../phrases/phrase-text';
import { scanPhrases } from '../phrases/scan-phrases';
import { scanSecrets } from '../secrets/scan-secrets';
import { decodeIslands } from '../text/embedded/embedded-texts';
import { type Embedded } from '../text/embedded/island';
import { unmask } from '../text/unmask';
import { hasCompany } from './company';
import { Cover } from './cover';
import { readNames } from './names';

/** What a text is read for. */
export interface ReadOptions {
  readonly recognizers: readonly Recognizer[];
  /** Finds names; none are looked for without one. */
  readonly names: NameTagger | undefined;
  readonly secrets: boolean;
  readonly explain: boolean;
}

/** Encodings whose text stands in the open with a few characters escaped; of the others only values are read. */
const OPEN = new Set<string>(['html', 'json', 'percent']);
/** What an escape begins with. */
const ESCAPE = /[\\%&]/;

/** All findings of a text in which nothing is encoded; they may overlap. */
function readOpen(text: string, { recognizers, names, secrets, explain }: ReadOptions): Finding[] {
  const labels = tableLabels(cueIndex(), text);
  const findings = [
    ...scanPersonalData(text, { recognizers, labels, explain }),
    ...scanPhrases(phraseText(text, labels)),
    ...scanCells(text, labels),
    ...(secrets ? scanSecrets(text) : []),
    ...(names ? readNames(text, names) : []),
  ];
  // A nationality says nothing of a person who is not in the text.
  return hasCompany(findings) || isStated(text) ? [...findings, ...scanNationalities(text)] : findings;
}

/** The findings of an encoded part, as spans of the text around it. */
function readEmbedded({ encoding, view }: Embedded, options: ReadOptions): Finding[] {
  const names = OPEN.has(encoding) ? options.names : undefined;
  return readOpen(view.text, { ...options, names }).map((finding) => ({
    ...finding,
    ...view.original(finding.start, finding.end),
  }));
}

/** Without findings that run across an escape: they were read wrongly, what the escape stands for decides. */
function withoutEscapes(text: string, findings: Finding[], islands: readonly Embedded[]): Finding[] {
  if (islands.length === 0) return findings;
  const cover = new Cover(islands.filter(({ encoding }) => OPEN.has(encoding)));
  return findings.filter(
    (finding) => !cover.touches(finding) || !ESCAPE.test(text.slice(finding.start, finding.end)),
  );
}

/** The findings of a text, of what is masked in it and of what is encoded in it: sorted, without overlaps. */
export function readText(original: string, options: ReadOptions): Finding[] {
  const masked = unmask(original);
  const islands = decodeIslands(masked.text);
  const open = readOpen(masked.text, options);
  const inside = islands.length > 0 ? islands.flatMap((island) => readEmbedded(island, options)) : [];
  const { kept } = resolve([...withoutEscapes(masked.text, open, islands), ...inside]);
  if (masked.text === original) return kept;
  return kept.map((finding) => ({
    ...finding,
    ...masked.original(finding.start, finding.end),
  }));
}
