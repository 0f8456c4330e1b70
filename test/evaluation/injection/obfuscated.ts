import { OBFUSCATIONS } from '../../../libs/detection/spec/injection/obfuscations';
import { seededRandom } from '../../../libs/detection/spec/injection/seeded-random';
import { flaggedShare } from './figures';
import { type Row } from './rows';
import { type Screen, screenRows } from './screened-row';

/** How many attacks are still refused when they are disguised in one way. */
export interface ObfuscationRecall {
  readonly transform: string;
  readonly attacks: number;
  /** Share of all of them, also of those that are not refused in the clear. */
  readonly recall: number;
}

/** So many attacks are disguised in each way. */
const MOST = 80;
/** Longer attacks say the same several times. */
const LENGTHS = [20, 400] as const;

/** Held-out attacks in English, of every source in turn. */
function attacksOf(rows: readonly Row[]): Row[] {
  const fitting = rows.filter(
    ({ kind, lang, text }) =>
      (kind === 'injection' || kind === 'jailbreak') &&
      lang === 'en' &&
      text.length >= LENGTHS[0] &&
      text.length <= LENGTHS[1] &&
      /^[\x20-\x7e\s]*$/.test(text),
  );
  const step = Math.max(1, Math.floor(fitting.length / MOST));
  return fitting.filter((_, index) => index % step === 0).slice(0, MOST);
}

/** Disguises held-out attacks in every way and screens them; the first row is the clear text. */
export async function screenObfuscated(screen: Screen, rows: readonly Row[]): Promise<ObfuscationRecall[]> {
  const attacks = attacksOf(rows);
  const recalls: ObfuscationRecall[] = [];
  for (const { name, apply } of [{ name: 'clear', apply: (text: string) => text }, ...OBFUSCATIONS]) {
    const random = seededRandom(7);
    const disguised = attacks.map((row) => ({ ...row, text: apply(row.text, random) }));
    const screened = await screenRows(screen, disguised);
    recalls.push({ transform: name, attacks: attacks.length, recall: flaggedShare(screened) });
  }
  return recalls;
}
