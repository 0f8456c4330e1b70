import { type Exchange, type ModelCall, runInExchange } from 'unseen-guardian/kernel';
import { seededRandom } from '../../../libs/detection/spec/injection/seeded-random';
import { markdownTable } from '../../../libs/cli/src/output/markdown-table';
import { ReplyChain } from '../../../libs/model/src/reply/reply-chain';
import { REPLY_CONTROLS } from '../streams/guarded-desk';
import { columnsOf } from './columns';
import { hiddenText } from './hidden-text';
import { type Peer, withPeer } from './peers';

/** How a hidden text is cut: not at all, in every way there is, or as drawn. */
type Cuts = 'none' | undefined | readonly (readonly number[])[];

/** How many chunkings gave the text back as it was. */
interface RoundTrips {
  /** The text as the model saw it. */
  readonly redacted: string;
  readonly same: number;
  readonly of: number;
}

const VALUE = 'ana@example.com';
const LETTER = `Dear team, please write to ana.petrova@example.com about the lamp that I ordered, and copy ${VALUE} so that my sister knows when it arrives.`;
const DRAWN = 10_000;
/** One cut every so many characters, as tokens are. */
const TOKEN_LENGTH = 4;

/** Where a text is cut, as shares of its length: both sides write other placeholders, of other lengths. */
function drawnCuts(length: number): number[][] {
  const random = seededRandom(17);
  const count = Math.round(length / TOKEN_LENGTH);
  return Array.from({ length: DRAWN }, () =>
    Array.from({ length: count }, () => random()).sort((a, b) => a - b),
  );
}

const QUESTIONS: readonly { readonly name: string; readonly text: string; readonly cuts: Cuts }[] = [
  { name: 'one e-mail address, uncut', text: VALUE, cuts: 'none' },
  { name: 'one e-mail address, every chunking', text: VALUE, cuts: undefined },
  { name: `a letter with two, ${DRAWN} drawn chunkings`, text: LETTER, cuts: drawnCuts(LETTER.length) },
];

/** Every chunking of a length: bit by bit, cut or not. */
function* everyChunking(length: number): Generator<number[]> {
  for (let mask = 0; mask < 2 ** (length - 1); mask++)
    yield Array.from({ length: length - 1 }, (_, bit) => bit + 1).filter((at) => mask & (1 << (at - 1)));
}

function* chunkings(length: number, cuts: Cuts): Generator<number[]> {
  if (cuts === 'none') yield [];
  else if (!cuts) yield* everyChunking(length);
  else for (const shares of cuts) yield [...new Set(shares.map((share) => Math.ceil(share * (length - 1))))];
}

/** The reply in pieces, through all reply controls of the pipeline. */
function restored(exchange: Exchange, call: ModelCall, text: string, ends: readonly number[]): string {
  const chain = ReplyChain.open(exchange, call, REPLY_CONTROLS);
  let [out, at] = ['', 0];
  for (const end of [...ends, text.length]) {
    out += chain.write('text:answer', text.slice(at, end));
    at = end;
  }
  return out + chain.end('text:answer');
}

async function ownRoundTrips(text: string, cuts: Cuts): Promise<RoundTrips> {
  const { exchange, call, redacted } = await hiddenText(text);
  let [same, of] = [0, 0];
  runInExchange(exchange, () => {
    for (const ends of chunkings(redacted.length, cuts)) {
      same += Number(restored(exchange, call, redacted, ends) === text);
      of++;
    }
  });
  return { redacted, same, of };
}

const row = (question: string, name: string, { redacted, same, of }: RoundTrips): string[] => [
  question,
  name,
  String(redacted.length),
  `${same} of ${of}`,
  `${((100 * same) / of).toFixed(same === of || same === 0 ? 0 : 4)} %`,
];

async function peerRows({ name, ask }: Peer<RoundTrips>): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { name: question, text, cuts } of QUESTIONS)
    rows.push(row(question, name, await ask({ text, cuts })));
  return rows;
}

/** How many chunkings of a reply give the caller's values back: ours beside `@arcjet/redact`. */
export async function restoreTable(): Promise<string> {
  const own: string[][] = [];
  for (const { name, text, cuts } of QUESTIONS)
    own.push(row(name, 'unseen-guardian', await ownRoundTrips(text, cuts)));
  const peer = await withPeer('@arcjet/redact', peerRows);
  const theirs = 'notRun' in peer ? [] : peer;
  const rows = own.flatMap((line, index) => (theirs[index] ? [line, theirs[index]] : [line]));
  const columns = columnsOf(['text', 'read through'], ['characters, hidden', 'same as the text', 'share']);
  const table = markdownTable(columns, rows);
  return 'notRun' in peer ? `${table}\n\n@arcjet/redact: not run: ${peer.notRun}.` : table;
}
