import { type ReadableStream } from 'node:stream/web';

interface Part {
  readonly type: string;
  readonly delta?: string;
}

/**
 * Reads a stream to its end.
 *
 * @param onText called with each piece of text that arrives.
 * @returns the whole text.
 * @throws Error when the stream was stopped: half a reply is no measurement.
 */
export async function read(
  stream: ReadableStream<object>,
  onText?: (piece: string) => void,
): Promise<string> {
  const reader = stream.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    const { type, delta } = value as Part;
    if (type === 'error') throw new Error('The stream was stopped: its figures would mean nothing.');
    if (type !== 'text-delta') continue;
    text += delta!;
    onText?.(delta!);
  }
}
