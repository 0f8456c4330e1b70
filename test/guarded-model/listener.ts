import { eventsOf, eventually, openStream } from '../support/sse';
import { type AttackedDesk } from '../attacks/attack-desk';
import { type WAYS } from './reading-desk';

/** What a caller has received, up to now. */
export interface Received {
  status: number;
  /** The text of the answer, as far as it was delivered. */
  text: string;
  /** The problems that ended it: the body of a refusal, or the guardrail events of a stream. */
  readonly problems: { readonly code: string; readonly status: number }[];
  /** Everything as it came over the wire, answer and problems. */
  raw: string;
}

/** How a caller asks. */
export interface Listening {
  readonly way?: (typeof WAYS)[number];
  readonly question?: string;
  readonly signal?: AbortSignal;
  /** Whose token is sent. @default the known caller */
  readonly token?: string;
}

/** Asks, and answers what was received so far with a promise of its end. */
export function listen(
  desk: AttackedDesk,
  { way = 'stream', question = 'When do you open?', signal, token = desk.token }: Listening = {},
): { received: Received; ended: Promise<void> } {
  const received: Received = { status: 0, text: '', problems: [], raw: '' };
  const read = async (): Promise<void> => {
    const response = await openStream(`${desk.url}/reading/${way}`, token, { text: question }, signal);
    received.status = response.status;
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
      received.raw = await response.text();
      const body = JSON.parse(received.raw) as { answer: string } & Received['problems'][number];
      if (response.ok) received.text = body.answer;
      else received.problems.push(body);
      return;
    }
    for await (const { type, data } of eventsOf(response)) {
      received.raw += `${data}\n`;
      if (type === 'message') received.text += (JSON.parse(data) as { piece: string }).piece;
      else received.problems.push(JSON.parse(data) as Received['problems'][number]);
    }
  };
  return { received, ended: read() };
}

/** Asks and waits for the end of the answer and of the exchange: what was received, and what its record says. */
export async function hear(
  desk: AttackedDesk,
  listening: Listening = {},
): Promise<Received & { record: Record<string, unknown> }> {
  const before = desk.settled().length;
  const { received, ended } = listen(desk, listening);
  await ended;
  await eventually(() => desk.settled().length > before);
  return { ...received, record: desk.settled().at(-1)! };
}
