import { type Finding } from 'unseen-guardian/detection';
import {
  pass,
  ReplyBlockedException,
  type ReplyFilter,
  transform,
  type Verdict,
} from 'unseen-guardian/kernel';
import { count, type Tally } from '../personal-data/replace-findings';
import { kindOf, leakedSecrets, SECRET_MARK } from './leaked-secrets';
import { LONGEST_RUN, replyWordAt, WORD_END } from './reply-word';
import { type SecretAction } from './secret-leak.options';

/** What is remembered of one channel. */
interface Channel {
  /** What went before, from a multiple of `BLOCK` on, and behind it what is not decided yet. */
  text: string;
  /** Where in `text` the undecided part begins. */
  at: number;
  /** Where `text` begins in the whole channel. */
  offset: number;
}

/**
 * A word is read with what stands before it, from the beginning of the block before its own, in characters: as far as
 * the name or sentence can be that calls it a secret, and the same however the reply was cut.
 */
const BLOCK = 320;

const GAPS = /[\t-\r ]+/y;

/** Takes secrets out of a reply or ends it; a word goes on when nothing that may follow can make it part of a secret. */
export class SecretsReplyFilter implements ReplyFilter {
  private readonly channels = new Map<string, Channel>();
  private readonly tally: Tally = {};

  constructor(private readonly action: SecretAction) {}

  write(name: string, piece: string): string {
    const channel = this.channel(name);
    channel.text += piece;
    // Within a word nothing can be decided, so its beginning is not looked at again.
    const isUndecided = channel.text.length - channel.at < LONGEST_RUN && !WORD_END.test(piece);
    return isUndecided ? '' : this.release(channel, false);
  }

  end(name: string): string {
    const rest = this.release(this.channel(name), true);
    this.channels.delete(name);
    return rest;
  }

  verdict(): Verdict {
    return Object.keys(this.tally).length > 0 ? transform({ ...this.tally }) : pass();
  }

  private channel(name: string): Channel {
    let channel = this.channels.get(name);
    if (!channel) this.channels.set(name, (channel = { text: '', at: 0, offset: 0 }));
    return channel;
  }

  /** Everything that is decided. */
  private release(channel: Channel, isWhole: boolean): string {
    const { text } = channel;
    let out = '';
    while (channel.at < text.length) {
      GAPS.lastIndex = channel.at;
      const start = GAPS.test(text) ? GAPS.lastIndex : channel.at;
      out += text.slice(channel.at, start);
      channel.at = start;
      const word = start < text.length ? replyWordAt(text, start, isWhole) : undefined;
      if (!word) break;
      const secret = word.readTo > start ? secretAt(channel, word.end, word.readTo) : undefined;
      const next = secret?.end ?? word.end;
      out += secret ? this.hide(text.slice(start, secret.start), secret) : text.slice(start, next);
      channel.at = next;
    }
    forget(channel);
    return out;
  }

  /** @throws ReplyBlockedException when secrets end the reply. */
  private hide(before: string, secret: Finding): string {
    if (this.action === 'block') throw new ReplyBlockedException();
    count(this.tally, kindOf(secret));
    return before + SECRET_MARK;
  }
}

/** Where the context of the undecided part begins in the text. */
const contextAt = ({ at, offset }: Channel): number =>
  Math.max(0, (Math.floor((offset + at) / BLOCK) - 1) * BLOCK - offset);

/** The first secret that stands in the word or begins in it. */
function secretAt(channel: Channel, wordEnd: number, readTo: number): Finding | undefined {
  const from = contextAt(channel);
  const found = leakedSecrets(channel.text.slice(from, readTo)).find(
    ({ start, end }) => from + end > channel.at && from + start < wordEnd,
  );
  return found && { ...found, start: from + found.start, end: from + found.end };
}

/** What no later word is read with. */
function forget(channel: Channel): void {
  const from = contextAt(channel);
  channel.text = channel.text.slice(from);
  channel.at -= from;
  channel.offset += from;
}
