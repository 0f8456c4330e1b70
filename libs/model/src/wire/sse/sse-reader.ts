import { type SseEvent } from './sse-event';

/** Characters of one line, and of the data of one event. */
export const MAX_SSE_LINE = 1_048_576;

const tooLong = (): Error => new Error('The provider sent an event that is too long.');

/** Cuts text that comes in pieces into lines that end in LF, CRLF or CR. */
class Lines {
  private line = '';
  private isAfterReturn = false;

  *take(text: string): Generator<string> {
    const piece = this.isAfterReturn && text.startsWith('\n') ? text.slice(1) : text;
    if (text) this.isAfterReturn = text.endsWith('\r');
    let start = 0;
    // Only the new piece is searched: searching the whole line again for each piece would take quadratic time.
    for (const { 0: end, index } of piece.matchAll(/\r\n|\n|\r/g)) {
      yield this.add(piece.slice(start, index));
      this.line = '';
      start = index + end.length;
    }
    this.add(piece.slice(start));
  }

  private add(text: string): string {
    this.line += text;
    if (this.line.length > MAX_SSE_LINE) throw tooLong();
    return this.line;
  }
}

/** Puts the lines of one event together. */
class EventLines {
  private name: string | undefined;
  private data: string[] = [];
  private length = 0;

  take(line: string): SseEvent | undefined {
    if (line === '') return this.finish();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'event') this.name = value;
    if (field === 'data') this.data.push(value);
    if (field === 'data') this.length += value.length + 1;
    if (this.length > MAX_SSE_LINE) throw tooLong();
    return undefined;
  }

  private finish(): SseEvent | undefined {
    const { name, data } = this;
    this.name = undefined;
    this.data = [];
    this.length = 0;
    return data.length ? { ...(name !== undefined && { event: name }), data: data.join('\n') } : undefined;
  }
}

/**
 * The server-sent events of a body; an event that the body breaks off in the middle of is none.
 *
 * @throws Error when a line or an event is longer than 1 MB.
 */
export async function* readSse(body: AsyncIterable<Uint8Array>): AsyncGenerator<SseEvent, void, undefined> {
  const decoder = new TextDecoder();
  const lines = new Lines();
  const events = new EventLines();
  for await (const bytes of body) {
    for (const line of lines.take(decoder.decode(bytes, { stream: true }))) {
      const event = events.take(line);
      if (event) yield event;
    }
  }
}
