import { percentile } from '../../evaluation/injection/figures';
import { markdownTable, numberColumns } from '../../../libs/cli/src/output/markdown-table';
import { type ReplyControl } from 'unseen-guardian/kernel';
import { bare, guarded, type OpenStream, REPLY_CONTROLS } from './guarded-desk';
import { read } from './read-stream';
import { steppedModel } from './stepped-model';
import { PROSE, type StreamedText } from './texts';
import { tokensOf } from './tokens';

/** The goal for the median on plain prose, in characters. */
const HELD_GOAL = 16;

/** How many characters were held after each token, given less delivered. */
async function heldCharacters(
  text: StreamedText,
  over: (model: ReturnType<typeof steppedModel>) => OpenStream,
): Promise<number[]> {
  const tokens = tokensOf(text);
  const held: number[] = [];
  let [given, delivered] = [0, 0];
  const model = steppedModel(tokens, (index) => {
    if (index > 0) held.push((given += tokens[index - 1]!.length) - delivered);
  });
  const out = await read(await over(model)(), (piece) => (delivered += piece.length));
  if (out !== text.text) throw new Error(`The prose "${text.name}" was changed: it is not plain.`);
  return held;
}

const cell = (held: readonly number[]): string =>
  [percentile(held, 0.5), percentile(held, 0.95), Math.max(...held)].join(' / ');

/** How many tokens of a text come in before its first character goes out. */
export async function tokensUntilFirst(text: StreamedText): Promise<number> {
  const held = await heldCharacters(text, (model) => guarded(model));
  let given = 0;
  const index = tokensOf(text).findIndex((token, at) => held[at]! < (given += token.length));
  return index + 1;
}

/** The most characters that were held of a text. */
export const longestHold = async (text: StreamedText): Promise<number> =>
  Math.max(...(await heldCharacters(text, (model) => guarded(model))));

/** Characters held on plain prose: the bare stream, each control by itself, and all of them. */
export async function heldTable(): Promise<string> {
  const settings: { name: string; controls?: readonly ReplyControl[] }[] = [
    { name: 'bare double' },
    { name: 'the room without controls', controls: [] },
    ...REPLY_CONTROLS.map((control) => ({ name: `${control.name} alone`, controls: [control] })),
    { name: 'all', controls: REPLY_CONTROLS },
  ];
  const rows: string[][] = [];
  for (const { name, controls } of settings) {
    const all: number[] = [];
    const cells: string[] = [];
    for (const text of PROSE) {
      const held = await heldCharacters(text, (model) => (controls ? guarded(model, controls) : bare(model)));
      cells.push(cell(held));
      all.push(...held);
    }
    rows.push([name, ...cells, cell(all)]);
  }
  rows.push(['goal for all, median', ...PROSE.map(() => String(HELD_GOAL)), String(HELD_GOAL)]);
  const columns = PROSE.map(({ name }) => name);
  return markdownTable(numberColumns('characters held, median / p95 / most', ...columns, 'together'), rows);
}
