import autocannon from 'autocannon';

/** What one run of load measured. */
export interface Measurement {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  /** Milliseconds. */
  readonly p99: number;
}

/** What is asked, again and again. */
export interface Target {
  readonly url: string;
  readonly token: string;
  readonly body: string;
}

const WARM_UP_SECONDS = 3;

async function fire(
  { url, token, body }: Target,
  connections: number,
  duration: number,
): Promise<Measurement> {
  const result = await autocannon({
    url,
    connections,
    duration,
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body,
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${url} answered ${result.non2xx} times with an error status: the figures would mean nothing.`,
    );
  }
  return { requestsPerSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** Lets the server compile its hot code before anything is measured. */
export const warmUp = (target: Target): Promise<Measurement> => fire(target, 10, WARM_UP_SECONDS);

/** Requests per second under ten connections. */
export const measure = (target: Target, seconds: number): Promise<Measurement> => fire(target, 10, seconds);

/** The time of single requests, one after the other, in milliseconds: autocannon rounds to whole ones. */
export async function latencies(
  { url, token, body }: Target,
  count: number,
): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    const response = await fetch(url, { method: 'POST', headers, body });
    await response.arrayBuffer();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(count - 1, Math.floor(count * share))]!;
  return { p50: at(0.5), p99: at(0.99) };
}
