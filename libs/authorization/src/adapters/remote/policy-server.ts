import { createHash } from 'node:crypto';
import {
  type Awaitable,
  fetchJson,
  isPlainUrl,
  isSecureUrl,
  outsideExchange,
  seconds,
} from 'unseen-guardian/kernel';
import { type SecretHandle } from 'unseen-guardian/secrets';

/** How a policy server is reached. */
export interface PolicyServerOptions {
  /** The address of the server: https, or http on this machine (a sidecar). */
  readonly url: string;
  /**
   * Gives the bearer token that the server asks for; asked each time, so that a rotated one is used.
   * @default none is sent
   */
  readonly token?: () => Awaitable<SecretHandle>;
  /**
   * How long one answer may take, in milliseconds; what takes longer is denied.
   * @default 2000
   */
  readonly timeout?: number;
  /**
   * How long an answer is good for the very same question, in milliseconds; 0 asks each time.
   * @default 1000
   */
  readonly remember?: number;
}

const LONGEST_QUESTION = 256 * 1024;
const MOST_REMEMBERED = 1_000;
const LONGEST_MEMORY = seconds(60);

interface Answer {
  readonly until: number;
  readonly value: Promise<unknown>;
}

/**
 * Half of a character is read by each server as it likes, so that two different names could become one; and JSON writes
 * what is no number as null, which to a policy means something else.
 */
function readable(name: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error('A number of the question is none, so no policy server can be asked about it.');
  if (/\p{Cs}/u.test(name) || (typeof value === 'string' && /\p{Cs}/u.test(value)))
    throw new Error('A text of the question is no Unicode, so no policy server can be asked about it.');
  return value;
}

/** Asks a policy server over HTTP: JSON both ways, no redirects, capped in time and size. */
export class PolicyServer {
  private readonly base: string;
  private readonly timeout: number;
  private readonly remember: number;
  private readonly recent = new Map<string, Answer>();

  /** @throws Error with the remedy when an option is of no use. */
  constructor(
    private readonly who: string,
    private readonly options: PolicyServerOptions,
  ) {
    this.base = addressOf(who, options.url);
    this.timeout = bounded(who, 'timeout', options.timeout ?? seconds(2), 1);
    this.remember = bounded(who, 'remember', options.remember ?? seconds(1), 0);
  }

  /**
   * The server's answer; nothing in it is checked yet.
   *
   * @throws Error that names the server, and nothing of the question or the answer.
   */
  async ask(path: string, body: object): Promise<unknown> {
    const question = JSON.stringify(body, readable);
    if (question.length > LONGEST_QUESTION)
      throw new Error(`${this.who}: the question is too long to be asked.`);
    const key = createHash('sha256').update(`${path}\n${question}`).digest('base64');
    const known = this.recent.get(key);
    if (known && known.until > performance.now()) return known.value;
    const value = this.post(path, question);
    if (this.remember > 0) this.keep(key, value);
    return value;
  }

  private keep(key: string, value: Promise<unknown>): void {
    this.recent.delete(key);
    const answer = { until: performance.now() + this.remember, value };
    this.recent.set(key, answer);
    if (this.recent.size > MOST_REMEMBERED) this.recent.delete(this.recent.keys().next().value!);
    // A server that failed is asked again.
    value.catch(() => this.recent.get(key) === answer && this.recent.delete(key));
  }

  private async post(path: string, body: string): Promise<unknown> {
    const { token } = this.options;
    try {
      const handle = await token?.();
      // The server belongs to the service and not to the caller: what an exchange may reach is no matter here.
      const send = (headers: Readonly<Record<string, string>>) =>
        outsideExchange(() =>
          fetchJson(this.base + path, {
            ...{ method: 'POST', body, timeout: this.timeout },
            headers: { 'content-type': 'application/json', ...headers },
          }),
        );
      return await (handle ? handle.use((value) => send({ authorization: `Bearer ${value}` })) : send({}));
    } catch {
      // An error of the platform can repeat a header, and so the token.
      throw new Error(
        `${this.who}: ${new URL(this.base).origin} gave no answer that can be used. Check that it runs, \`url\`, ` +
          '`token` and `timeout`.',
      );
    }
  }
}

function addressOf(who: string, address: string): string {
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`${who}: \`url\` is no address. Write it like https://policy.internal:8181.`);
  if (!isPlainUrl(address))
    throw new Error(`${who}: \`url\` must not have credentials, a query or a fragment. Use \`token\`.`);
  if (!isSecureUrl(address))
    throw new Error(`${who}: \`url\` must be https: only a server on this machine may be http.`);
  return url.href.replace(/\/$/, '');
}

function bounded(who: string, name: 'timeout' | 'remember', value: number, least: number): number {
  if (Number.isFinite(value) && value >= least && value <= LONGEST_MEMORY) return value;
  throw new Error(`${who}: \`${name}\` must be from ${least} to ${LONGEST_MEMORY}, in milliseconds.`);
}
