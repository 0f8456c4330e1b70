import { LINK_REMOVED } from './bare-addresses';
import { type UnsafeCategory } from './unsafe-output.options';

/** What stands where an image was. */
const IMAGE_REMOVED = '[image removed]';
/** Characters; a longer text of a link has gone on before its address comes. */
const LONGEST_TEXT = 256;
/** Behind these a word cannot go on that began before them. */
const BEFORE_TEXT = /[\s("'*>]|^$/;

interface Bracket {
  /** In characters from the beginning of all the text. */
  readonly start: number;
  readonly isImage: boolean;
}

/** The text that is decided but for the brackets in it, which may turn out to be links. */
export class OpenBrackets {
  private text = '';
  private taken = '';
  /** How much of all the text has been taken. */
  private gone = 0;
  private readonly pending: Bracket[] = [];
  private closed: Bracket | undefined;

  private get end(): number {
    return this.gone + this.text.length;
  }

  /** Adds text that is decided. */
  add(text: string): void {
    this.closed = undefined;
    // A blank line ends whatever is open.
    if (`${this.text.at(-1) ?? ''}${text}`.includes('\n\n')) this.pending.length = 0;
    this.text += text;
    while (this.pending.length && this.end - this.pending[0]!.start > LONGEST_TEXT) this.pending.shift();
  }

  /** A bracket opens, that of an image with its exclamation mark. */
  open(isImage: boolean): void {
    const start = this.end;
    this.add(isImage ? '![' : '[');
    this.pending.push({ start, isImage });
  }

  /** A bracket closes. */
  close(): void {
    const closed = this.pending.pop();
    this.add(']');
    this.closed = closed;
  }

  /** Takes away the link or image whose bracket has just closed; says which it was. */
  remove(): UnsafeCategory {
    const closed = this.closed;
    if (!closed) {
      this.add(` ${LINK_REMOVED}`);
      return 'LINK';
    }
    const inner = this.text.slice(closed.start - this.gone, -1);
    this.text = this.text.slice(0, closed.start - this.gone);
    if (closed.isImage) {
      this.add(IMAGE_REMOVED);
      return 'IMAGE';
    }
    const before = this.text.at(-1) ?? this.taken;
    this.add(`${BEFORE_TEXT.test(before) ? '' : ' '}${inner.slice(1)} ${LINK_REMOVED}`);
    return 'LINK';
  }

  /** What no later address can change; `mayRemove` says that one may still follow the last bracket. */
  take(mayRemove: boolean): string {
    const first = this.pending[0]?.start ?? (mayRemove ? this.closed?.start : undefined) ?? this.end;
    return this.cut(first);
  }

  /** All of it. */
  takeAll(): string {
    return this.cut(this.end);
  }

  private cut(end: number): string {
    const out = this.text.slice(0, end - this.gone);
    this.text = this.text.slice(end - this.gone);
    this.gone = end;
    if (out) this.taken = out.slice(-1);
    return out;
  }
}
