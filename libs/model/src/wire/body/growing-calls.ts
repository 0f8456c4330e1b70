import { type ModelChunk } from 'unseen-guardian/kernel';

// Characters of one input, and calls of one reply; both are held until they are complete.
const MAX_INPUT = 1_000_000;
const MAX_CALLS = 128;

interface GrowingCall {
  id: string;
  name: string;
  input: string;
}

/** The tool calls of a streamed reply, put together from their pieces. */
export class GrowingCalls {
  private readonly calls = new Map<unknown, GrowingCall>();

  /**
   * Takes a piece of the call at a place of the reply.
   *
   * @throws Error when there are more or longer calls than anyone needs.
   */
  add(place: unknown, piece: Partial<GrowingCall>): void {
    const call = this.calls.get(place) ?? { id: '', name: '', input: '' };
    this.calls.set(place, call);
    call.id ||= piece.id ?? '';
    call.name ||= piece.name ?? '';
    call.input += piece.input ?? '';
    if (call.input.length > MAX_INPUT || this.calls.size > MAX_CALLS) {
      throw new Error('The provider sent too much of a tool call.');
    }
  }

  /** The call at a place, which is complete. */
  end(place: unknown): ModelChunk[] {
    const call = this.calls.get(place);
    this.calls.delete(place);
    return call ? [{ type: 'tool-call', ...call, input: call.input || '{}' }] : [];
  }

  /** All calls that are still open, in order. */
  endAll(): ModelChunk[] {
    return [...this.calls.keys()].flatMap((place) => this.end(place));
  }
}
