import { markdownTable } from '../../../libs/cli/src/output/markdown-table';
import { guarded } from '../streams/guarded-desk';
import { steppedModel } from '../streams/stepped-model';
import { columnsOf } from './columns';
import { type Peer, withPeer } from './peers';

/** A reply with one value in it that its reader must not get. */
interface Reply {
  readonly kind: 'key' | 'email';
  readonly tokens: number;
  /** The place of the value among the tokens, from 1. */
  readonly at: number;
}

/** What a reader got. */
interface Seen {
  readonly delivered: string;
  /** Whether the reader was told that the reply was stopped. */
  readonly stopped: boolean;
}

const REPLIES: readonly Reply[] = (['key', 'email'] as const).flatMap((kind) => [
  { kind, tokens: 30, at: 4 },
  { kind, tokens: 30, at: 28 },
  { kind, tokens: 250, at: 4 },
  { kind, tokens: 250, at: 104 },
]);
/** Written in parts, so that no scanner of repositories takes the key for a real one. */
const VALUES = {
  key: ['sk-proj-', 'abc123DEF456ghi789', 'JKL012mno345PQR678'].join(''),
  email: 'ana.petrova@example.com',
} as const;
const WORDS = ['every ', 'lamp ', 'that ', 'we ', 'ship ', 'comes ', 'with ', 'a ', 'spare ', 'bulb '];

const tokensOf = ({ kind, tokens, at }: Reply): string[] =>
  Array.from({ length: tokens }, (_, index) =>
    index === at - 1 ? `${VALUES[kind]} ` : WORDS[index % WORDS.length]!,
  );

/** Reads a reply through all controls of the pipeline. */
async function readOurs(tokens: readonly string[]): Promise<Seen> {
  const stream = await guarded(steppedModel(tokens))();
  let [delivered, stopped] = ['', false];
  for await (const part of stream as AsyncIterable<{ type: string; delta?: string }>) {
    if (part.type === 'error') stopped = true;
    if (part.type === 'text-delta') delivered += part.delta!;
  }
  return { delivered, stopped };
}

/** A beginning of a value that is shorter than this stands in other words too. */
const SHORTEST = 4;

/** How much of the value was delivered: the longest beginning of it that the reader saw. */
function charactersOf(value: string, delivered: string): number {
  let length = value.length;
  while (length >= SHORTEST && !delivered.includes(value.slice(0, length))) length--;
  return length < SHORTEST ? 0 : length;
}

function cells(reply: Reply, { delivered, stopped }: Seen): string[] {
  const value = VALUES[reply.kind];
  return [
    stopped ? 'stopped' : 'delivered without the value',
    `${delivered.length} of ${tokensOf(reply).join('').length}`,
    `${charactersOf(value, delivered)} of ${value.length}`,
  ];
}

const rowOf = (reply: Reply, name: string, rest: readonly string[]): string[] => [
  `${reply.kind}, token ${reply.at} of ${reply.tokens}`,
  name,
  ...rest,
];

async function peerRows({ name, ask }: Peer<Seen>): Promise<string[][]> {
  const rows: string[][] = [];
  for (const reply of REPLIES) {
    const seen = await ask({ tokens: tokensOf(reply), kind: reply.kind });
    rows.push(rowOf(reply, name, cells(reply, seen)));
  }
  return rows;
}

/** What a reader of a stream has got when the verdict on a value in it is there: ours beside `@openai/guardrails`. */
export async function streamVerdictTable(): Promise<string> {
  const own: string[][] = [];
  for (const reply of REPLIES)
    own.push(rowOf(reply, 'unseen-guardian', cells(reply, await readOurs(tokensOf(reply)))));
  const peer = await withPeer('@openai/guardrails', peerRows);
  const theirs = 'notRun' in peer ? [] : peer;
  const rows = own.flatMap((row, index) => (theirs[index] ? [row, theirs[index]] : [row]));
  const columns = columnsOf(
    ['value in the reply', 'read through', 'the reply is'],
    ['characters delivered', 'of the value'],
  );
  const table = markdownTable(columns, rows);
  return 'notRun' in peer ? `${table}\n\n@openai/guardrails: not run: ${peer.notRun}.` : table;
}
