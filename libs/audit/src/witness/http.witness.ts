import { isPlainUrl, isSecureUrl, outsideExchange, seconds } from 'unseen-guardian/kernel';
import { CheckpointWitness } from './checkpoint-witness';

/** Settings of {@link httpWitness}. */
export interface HttpWitnessOptions {
  /** Takes `POST` with the note as `text/plain`; https, unless it is on this machine. */
  readonly url: string;
  /** Headers of each request, such as `authorization`. @default none */
  readonly headers?: () => Promise<Readonly<Record<string, string>>>;
  /** How long an answer may take, in milliseconds. @default 5000 */
  readonly timeoutMs?: number;
}

class HttpWitness extends CheckpointWitness {
  readonly name: string;

  constructor(private readonly options: HttpWitnessOptions) {
    super();
    this.name = new URL(options.url).host;
  }

  async publish(note: string): Promise<void> {
    const { url, headers, timeoutMs = seconds(5) } = this.options;
    const own = await headers?.();
    const response = await outsideExchange(() =>
      fetch(url, {
        method: 'POST',
        body: note,
        headers: { ...own, 'content-type': 'text/plain; charset=utf-8' },
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      }),
    );
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The witness ${this.name} answers ${response.status}.`);
  }
}

/**
 * Sends each checkpoint to a server of somebody else.
 *
 * @throws Error when the URL does not hold.
 */
export function httpWitness(options: HttpWitnessOptions): CheckpointWitness {
  const { url } = options;
  if (!URL.canParse(url) || !isPlainUrl(url) || !isSecureUrl(url))
    throw new Error(
      'httpWitness: `url` must be https, without query and credentials; use `headers` for those.',
    );
  return new HttpWitness(options);
}
