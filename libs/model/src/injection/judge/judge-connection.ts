import { type Awaitable, within } from 'unseen-guardian/kernel';
import { SecretHandle, type SecretRef } from 'unseen-guardian/secrets';
import { ProviderFault } from '../../failure/provider-failure';
import { assertRecipient } from '../../recipient-name';
import { type JudgeRequest } from './injection-judge';

/** Gives the key of a judge each time it is needed. */
export type GiveKey = () => Awaitable<SecretHandle | string>;

/** A key: the name of a secret, its handle, or a function that gives it each time. It is never printed. */
export type JudgeKey = SecretRef | SecretHandle | GiveKey;

/** How a judge over HTTP is reached. */
export interface JudgeConnectionOptions {
  /** Its address. */
  readonly url: string;
  /** Who receives the texts, as `provider:region`; a purpose must name it. */
  readonly recipient: string;
  /**
   * The key of the API.
   * @default none
   */
  readonly apiKey?: JudgeKey;
  /**
   * How long one answer may take, in milliseconds.
   * @default 5000
   */
  readonly timeout?: number;
}

/** One question to the judge. */
interface Question {
  readonly body: unknown;
  readonly headers: (key: string) => Readonly<Record<string, string>>;
  readonly request: JudgeRequest;
}

/** Characters; a verdict is short. */
const MAX_ANSWER = 100_000;

/** `Authorization: Bearer`, when there is a key. */
export const bearer = (key: string): Readonly<Record<string, string>> =>
  key ? { authorization: `Bearer ${key}` } : {};

function addressOf(who: string, url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new Error(`${who}: "url" is no address. Write it like https://api.example.com/v1.`);
  }
  if (address.username || address.password) {
    throw new Error(`${who}: "url" holds a password. Put it into "apiKey".`);
  }
  return address;
}

/** A connection to a judge over HTTP: JSON both ways, no redirects, bounded in time and size, silent about keys and texts. */
export class JudgeConnection {
  readonly #key: JudgeKey | undefined;
  readonly #address: URL;
  private readonly timeout: number;

  /** @throws Error when the address or the recipient is none, or the time is not above zero. */
  constructor(
    private readonly who: string,
    { url, recipient, apiKey, timeout = 5000 }: JudgeConnectionOptions,
  ) {
    this.#address = addressOf(who, url);
    this.#key = apiKey;
    this.timeout = timeout;
    assertRecipient(who, recipient);
    if (!(timeout > 0)) throw new Error(`${who}: "timeout" must be above zero, in milliseconds.`);
  }

  /**
   * Asks, and reads the answer as JSON.
   *
   * @throws Error without any of the judge's own words.
   */
  post({ body, headers, request }: Question): Promise<unknown> {
    const answer = this.withKey(request, (key) =>
      within(this.timeout, request.signal, async (signal) => {
        const response = await fetch(this.#address, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json', ...headers(key) },
          body: JSON.stringify(body),
          redirect: 'error',
          signal,
        });
        return readJson(response);
      }),
    );
    return answer.catch((error: unknown) => {
      // An error of the platform can repeat a header, and so the key; a judge's answer can repeat the text.
      throw new Error(`${this.who} did not answer: ${factsOf(error)}.`);
    });
  }

  private async withKey(
    { readSecret }: JudgeRequest,
    use: (key: string) => Promise<unknown>,
  ): Promise<unknown> {
    const key = this.#key && (await valueOf(this.#key));
    if (key === undefined || typeof key === 'string') return use(key ?? '');
    if (key instanceof SecretHandle) return key.use(use);
    if (!readSecret) throw new JudgeFault('SecretsModule-is-missing');
    const handle = await readSecret(key);
    return handle.use(use);
  }
}

const isGiver = (key: JudgeKey): key is GiveKey => typeof key === 'function';

const valueOf = (key: JudgeKey): Awaitable<SecretRef | SecretHandle | string> => (isGiver(key) ? key() : key);

/** What went wrong, as a word of ours. */
class JudgeFault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

function factsOf(error: unknown): string {
  const { name, code, cause } = (error ?? {}) as {
    name?: unknown;
    code?: unknown;
    cause?: { code?: unknown };
  };
  return new ProviderFault({ name: name === 'Error' ? undefined : name, code: cause?.code ?? code }).message;
}

async function readJson(response: Response): Promise<unknown> {
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    throw new JudgeFault(`status-${response.status}`);
  }
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MAX_ANSWER) throw new JudgeFault('answer-too-long');
  }
  return JSON.parse(text + decoder.decode());
}
