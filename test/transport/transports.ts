import { ask } from '../support/http-client';
import { eventsOf, eventually } from '../support/sse';
import { TestSocket } from './socket-client';

/** What a caller was told in place of a reply, or at its end. */
export interface Told {
  readonly problems: { readonly code: string; readonly status: number }[];
  /** Everything else, as text. */
  readonly text: string;
}

/** One question. */
export interface Question {
  readonly url: string;
  readonly token?: string;
  readonly body: unknown;
}

/** A way to ask. */
export interface Transport {
  readonly name: string;
  /** Where: a path of HTTP, or the event of a message. */
  readonly endpoint: string;
  readonly ask: (question: Question) => Promise<Told>;
  /** Asks, and leaves as soon as `until` resolves. */
  readonly leave: (question: Question, until: Promise<void>) => Promise<void>;
}

const headersOf = ({ token }: Question) => ({
  'content-type': 'application/json',
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
});

async function overWhole(path: string, question: Question): Promise<Told> {
  const { url, ...asked } = question;
  const { status, text, body } = await ask(`${url}/desk/${path}`, asked);
  return status < 400 ? { problems: [], text } : { problems: [body], text: '' };
}

async function overEvents(path: string, question: Question): Promise<Told> {
  const { url, body } = question;
  const request = { method: 'POST', headers: headersOf(question), body: JSON.stringify(body) };
  const response = await fetch(`${url}/desk/${path}`, request);
  if (response.status >= 400) return { problems: [(await response.json()) as Told['problems'][0]], text: '' };
  const told: Told['problems'] = [];
  let text = '';
  for await (const { type, data } of eventsOf(response)) {
    if (type === 'guardrail') told.push(JSON.parse(data) as Told['problems'][0]);
    else text += data;
  }
  return { problems: told, text };
}

async function overSocket(event: string, { url, body, ...opened }: Question): Promise<Told> {
  const client = await TestSocket.open(`${url}/desk`, opened);
  client.send(event, body);
  await eventually(() => client.events.some((told) => ['answer', 'end', 'guardrail'].includes(told.event)));
  client.close();
  await eventually(() => client.closeCode !== undefined);
  const words = client.events.filter((told) => told.event !== 'guardrail');
  return {
    problems: client.guardrails.map(({ data }) => data as Told['problems'][0]),
    text: words.map(({ data }) => String(data)).join(''),
  };
}

async function leaveHttp(path: string, question: Question, until: Promise<void>): Promise<void> {
  const hangUp = new AbortController();
  const { signal } = hangUp;
  const request = {
    method: 'POST',
    headers: headersOf(question),
    body: JSON.stringify(question.body),
    signal,
  };
  const left = fetch(`${question.url}/desk/${path}`, request).then(
    (response) => response.text(),
    () => undefined,
  );
  await until;
  hangUp.abort();
  await left.catch(() => undefined);
}

async function leaveSocket(
  event: string,
  { url, body, ...opened }: Question,
  until: Promise<void>,
): Promise<void> {
  const client = await TestSocket.open(`${url}/desk`, opened);
  client.send(event, body);
  await until;
  client.socket.terminate();
}

type Kind = readonly [name: string, endpoint: string, ask: 'whole' | 'events' | 'socket'];
const KINDS: readonly Kind[] = [
  ['a whole reply', 'whole', 'whole'],
  ['server-sent events', 'sse', 'events'],
  ['a raw stream', 'raw', 'events'],
  ['a raw text', 'text', 'whole'],
  ['a socket', 'ask', 'socket'],
  ['a socket that streams', 'stream', 'socket'],
];
const ASK = { whole: overWhole, events: overEvents, socket: overSocket };

/** Every way in which an endpoint can be asked. */
export const TRANSPORTS: readonly Transport[] = KINDS.map(([name, endpoint, kind]) => ({
  name,
  endpoint,
  ask: (question) => ASK[kind](endpoint, question),
  leave: (question, until) =>
    kind === 'socket' ? leaveSocket(endpoint, question, until) : leaveHttp(endpoint, question, until),
}));
