import { type Span } from '../text-view';
import { ViewBuilder } from '../view-builder';
import { type Embedded, type Encoding } from './island';

/** Stretches at most so many characters apart are one: what is between them is read with them. */
const NEAR = 64;

/** What stands escaped at one place. */
export interface Escape {
  /** The code point. */
  readonly point: number;
  /** The index just after the escape. */
  readonly end: number;
}

/** How single characters are escaped. */
export interface Escapes {
  readonly encoding: Encoding;
  /** The character that each escape begins with. */
  readonly mark: string;
  /** Reads the escape at `at`; undefined when there is none. */
  read(text: string, at: number): Escape | undefined;
}

function joined(stretches: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (!last || stretch.start - last.end > NEAR) result.push(stretch);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
  }
  return result;
}

function decode(text: string, { start, end }: Span, escapes: Escapes): Embedded {
  const builder = new ViewBuilder(end - start);
  let copied = start;
  for (let at = text.indexOf(escapes.mark, start); at >= 0 && at < end;) {
    const escape = escapes.read(text, at);
    const isInside = escape !== undefined && escape.end <= end;
    if (isInside) {
      builder.copy(text, copied, at);
      builder.putPoint(escape.point, at, escape.end);
      copied = escape.end;
    }
    at = text.indexOf(escapes.mark, isInside ? copied : at + 1);
  }
  builder.copy(text, copied, end);
  return { start, end, encoding: escapes.encoding, view: builder.done({ start, end }) };
}

/** Decodes the stretches of a text, which are sorted; each character leads back to its escape. */
export const decodeStretches = (text: string, stretches: readonly Span[], escapes: Escapes): Embedded[] =>
  joined(stretches).map((stretch) => decode(text, stretch, escapes));
