import { MAX_SSE_LINE, readSse } from './sse-reader';
import { type SseEvent } from './sse-event';

async function read(...pieces: string[]): Promise<SseEvent[]> {
  async function* body(): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield new TextEncoder().encode(piece);
  }
  const events: SseEvent[] = [];
  for await (const event of readSse(body())) events.push(event);
  return events;
}

describe('readSse', () => {
  it.each(['\n', '\r\n', '\r'])('reads events whose lines end with %j, however they are cut', async (end) => {
    const text = [': hello', 'event: one', 'data: a', 'data:b', '', 'id: 7', 'data: c', '', ''].join(end);
    for (let cut = 0; cut <= text.length; cut++) {
      expect(await read(text.slice(0, cut), text.slice(cut))).toEqual([
        { event: 'one', data: 'a\nb' },
        { data: 'c' },
      ]);
    }
  });

  it('takes an event without its end for none', async () => {
    expect(await read('data: a\n\ndata: half')).toEqual([{ data: 'a' }]);
  });

  it('refuses a line, and an event, without an end', async () => {
    const piece = 'x'.repeat(MAX_SSE_LINE / 4);
    await expect(read('data: ', piece, piece, piece, piece)).rejects.toThrow('too long');
    await expect(read(...Array.from({ length: 5 }, () => `data: ${piece}\n`))).rejects.toThrow('too long');
  });
});
