import { type ReplyPart } from '../language-model.protocol';
import { continuationOf, textOf } from './reply-metadata';

/** What a provider wants back with one text is not true of two. */
const isPlain = ({ providerMetadata }: ReplyPart): boolean => continuationOf(providerMetadata) === undefined;

/** The parts of a whole reply with texts in a row as one: whoever reads them reads one text, and so do the filters. */
export function joinTexts(parts: readonly ReplyPart[]): ReplyPart[] {
  const joined: ReplyPart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const goesOn = part.type === 'text' && before?.type === 'text' && isPlain(before) && isPlain(part);
    if (goesOn)
      joined[joined.length - 1] = { ...before, text: textOf(before['text']) + textOf(part['text']) };
    else joined.push(part);
  }
  return joined;
}

/** Parts that hand nothing on yet: the texts before and behind them are still in a row. */
const HELD = /^(?:tool-|raw$)/;

/** The same for the blocks of a stream: the end of one is kept until it is known whether another goes on with it. */
export class TextBlocks {
  private ended: ReplyPart | undefined;
  /** Blocks that go on with another; most replies have none. */
  private ids?: Map<string, string>;

  /** The block that a block is part of. */
  idOf(id: string): string {
    return this.ids?.get(id) ?? id;
  }

  /** A block has ended, as far as its provider is concerned. */
  end(part: ReplyPart): ReplyPart[] {
    this.ended = { ...part, id: this.idOf(String(part['id'])) };
    return [];
  }

  /** Whether this is the beginning of a text that goes on with the block before. */
  joins(part: ReplyPart): boolean {
    if (part.type !== 'text-start') return false;
    const [id, { ended }] = [String(part['id']), this];
    // Providers may use a name again.
    this.ids?.delete(id);
    if (!ended || !isPlain(ended) || !isPlain(part)) return false;
    (this.ids ??= new Map<string, string>()).set(id, String(ended['id']));
    this.ended = undefined;
    return true;
  }

  /** The end that has to be handed on before this part, if there is one. */
  endBefore({ type }: ReplyPart): ReplyPart | undefined {
    if (!this.ended || HELD.test(type)) return undefined;
    const { ended } = this;
    this.ended = undefined;
    return ended;
  }
}
