import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { answerTime, PACES } from './paced-model';
import { type StreamTarget } from './stream-server';

/** What the load saw. */
export interface StreamLoad {
  /** Milliseconds to the first character of the answer. */
  readonly first: readonly number[];
  /** Milliseconds to the end of the answer. */
  readonly whole: readonly number[];
  /** Streams that failed, or did not say the whole answer. */
  readonly errors: number;
}

interface Seen {
  readonly first: number;
  readonly whole: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
const BODY = JSON.stringify({ text: 'How do I send the lamp back that I ordered?' });

/** The text of all events that have no type; undefined when there is another event among them. */
function textOf(body: string): string | undefined {
  const events = body.split('\n\n').filter((block) => block.trim() !== '');
  if (events.some((block) => /^event:/m.test(block))) return undefined;
  const data = events.map((block) => block.split('\n').filter((line) => line.startsWith('data: ')));
  return data.map((lines) => lines.map((line) => line.slice('data: '.length)).join('\n')).join('');
}

/** Reads one stream; undefined when it was not the whole answer. */
const readOne = ({ url, token }: StreamTarget, answer: string): Promise<Seen | undefined> =>
  new Promise((resolve) => {
    const startedAt = performance.now();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const asked = request(url, { method: 'POST', headers, agent }, (response) => {
      let [body, first] = ['', 0];
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
        if (!first && body.includes('data: ')) first = performance.now() - startedAt;
      });
      response.once('error', () => resolve(undefined));
      response.once('end', () => {
        const isWhole = response.statusCode === 200 && textOf(body) === answer;
        resolve(isWhole ? { first, whole: performance.now() - startedAt } : undefined);
      });
    });
    asked.once('error', () => resolve(undefined));
    asked.end(BODY);
  });

/**
 * Keeps `count` streams open, each followed by a second one: the first ones begin one after the other, so that the
 * second ones, which are measured, meet a server that is as busy as it gets.
 */
async function load(target: StreamTarget, paceName: string, count: number): Promise<StreamLoad> {
  const pace = PACES[paceName]!;
  const readTwice = async (index: number): Promise<(Seen | undefined)[]> => {
    await wait((index * answerTime(pace)) / count);
    const first = await readOne(target, pace.answer.text);
    return [first, await readOne(target, pace.answer.text)];
  };
  const pairs = await Promise.all(Array.from({ length: count }, (_, index) => readTwice(index)));
  const seen = pairs.map(([, second]) => second).filter((second) => second !== undefined);
  return {
    first: seen.map(({ first }) => first),
    whole: seen.map(({ whole }) => whole),
    errors: pairs.flat().filter((one) => one === undefined).length,
  };
}

const [url, token, pace, count] = process.argv.slice(2) as [string, string, string, string];
void load({ url, token }, pace, Number(count)).then((seen) => {
  process.send!(seen);
  agent.destroy();
  process.disconnect();
});
