import { WebSocket } from 'ws';
import { markdownTable } from '../../../libs/cli/src/output/markdown-table';
import { ask, type Ask } from '../../support/http-client';
import { columnsOf } from './columns';
import { startOwnDesk } from './own-desk';
import { type Peer, withPeer } from './peers';

/** Who asks: one whom the rule allows, and one whom it refuses. */
type Caller = 'allowed' | 'refused';

/** How one app is asked over every transport, by what each is called in the table. */
type Transports = Readonly<Record<string, (caller: Caller) => Promise<string>>>;

const BODY = { text: 'When do you open?' };
const PATIENCE = 5_000;

/** What a caller over HTTP got, in a word. */
async function overHttp(url: string, options: Ask): Promise<string> {
  const { status, text } = await ask(url, { body: BODY, ...options });
  const code = /"code":"([A-Z_]+)"/.exec(text)?.[1];
  return status === 200 && !text.includes('event: guardrail') ? 'answered' : `refused (${code ?? status})`;
}

/** What a caller over WebSocket got, in a word; a connection that was refused is a refusal. */
const overWebSocket = (url: string, headers: Record<string, string>): Promise<string> =>
  new Promise((resolve) => {
    const socket = new WebSocket(url.replace('http', 'ws'), { headers });
    const settle = (word: string): void => {
      clearTimeout(timer);
      socket.terminate();
      resolve(word);
    };
    const timer = setTimeout(() => settle('no answer'), PATIENCE);
    socket.once('error', () => settle('refused (connection)'));
    socket.once('open', () => socket.send(JSON.stringify({ event: 'ask', data: BODY })));
    socket.once('message', (message: Buffer) => {
      const { event, data } = JSON.parse(message.toString()) as { event: string; data?: { code?: string } };
      settle(event === 'answer' ? 'answered' : `refused (${data?.code ?? event})`);
    });
  });

const NOT_YET = 'not run: the allowed caller is not answered';

/**
 * The rows of one app. The allowed caller goes first over every transport: a guard may remember whom it refused. Where
 * that one is refused, the refusal of the other says nothing about the rule.
 *
 * @param alwaysRefused transports over which nobody is meant to be answered.
 */
async function rowsOf(
  name: string,
  transports: Transports,
  alwaysRefused: readonly string[] = [],
): Promise<string[][]> {
  const allowed: string[] = [];
  for (const send of Object.values(transports)) allowed.push(await send('allowed'));
  const rows: string[][] = [];
  for (const [index, [transport, send]] of Object.entries(transports).entries()) {
    const isComparable = allowed[index] === 'answered' || alwaysRefused.includes(transport);
    rows.push([transport, name, allowed[index]!, isComparable ? await send('refused') : NOT_YET]);
  }
  return rows;
}

const UNDECLARED = 'WebSocket, not declared';

async function ownRows(): Promise<string[][]> {
  const { url, token, close } = await startOwnDesk();
  const bearer = (caller: Caller) => ({ authorization: `Bearer ${token(caller)}` });
  const transports: Transports = {
    HTTP: (caller) => overHttp(`${url}/desk/ask`, { token: token(caller) }),
    SSE: (caller) => overHttp(`${url}/desk/stream`, { token: token(caller) }),
    WebSocket: (caller) => overWebSocket(`${url}/chat`, bearer(caller)),
    [UNDECLARED]: (caller) => overWebSocket(`${url}/undeclared`, bearer(caller)),
  };
  try {
    return await rowsOf('unseen-guardian', transports, [UNDECLARED]);
  } finally {
    await close();
  }
}

async function peerRows({ name, ask: question }: Peer<{ readonly url: string }>): Promise<string[][]> {
  const { url } = await question({});
  const named = (caller: Caller) => ({ 'x-caller': caller });
  return rowsOf(name, {
    HTTP: (caller) => overHttp(`${url}/desk/ask`, { headers: named(caller) }),
    SSE: (caller) => overHttp(`${url}/desk/stream`, { headers: named(caller) }),
    WebSocket: (caller) => overWebSocket(`${url}/chat`, named(caller)),
  });
}

/** What becomes of the same refusal over each transport: ours beside the guard of `@arcjet/nest`. */
export async function transportTable(): Promise<string> {
  const own = await ownRows();
  const peer = await withPeer('@arcjet/nest', peerRows);
  const theirs = 'notRun' in peer ? [] : peer;
  const rows = own.flatMap((line) => [line, ...theirs.filter(([transport]) => transport === line[0])]);
  const columns = columnsOf(['transport', 'guarded by', 'allowed caller', 'refused caller']);
  const table = markdownTable(columns, rows);
  return 'notRun' in peer ? `${table}\n\n@arcjet/nest: not run: ${peer.notRun}.` : table;
}
