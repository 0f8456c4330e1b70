import { pass, ReplyBlockedException, type ReplyFilter, type Verdict } from 'unseen-guardian/kernel';
import { canaryMatcher } from './canary-matcher';
import { type FormMatcher } from './form-matcher';

/** What is remembered of one channel. */
interface Channel {
  /** What may still grow into the token. */
  held: string;
  /** Where the letters and digits of `held` stand in it. */
  places: number[];
  /** How many characters that are neither stand at the end of it. */
  gap: number;
  /** How much of each form of the token is there. */
  readonly matched: Uint8Array;
}

/** What is further apart is not read as one token, in characters. */
const LONGEST_GAP = 32;

/** The distance of full-width forms from ASCII. */
const FULL_WIDTH = 0xfee0;

/** The small letter or digit that a character stands for; 0 for all others. */
function foldedCode(code: number): number {
  const plain = code > 0xff00 && code < 0xff5f ? code - FULL_WIDTH : code;
  if (plain >= 65 && plain <= 90) return plain + 32;
  const counts = (plain >= 97 && plain <= 122) || (plain >= 48 && plain <= 57);
  return counts ? plain : 0;
}

/** Ends a reply that repeats the token of the hidden context, in whatever form; passes everything else on unchanged. */
export class CanaryFilter implements ReplyFilter {
  private readonly channels = new Map<string, Channel>();
  private readonly matcher: FormMatcher;

  /** @param token of small letters */
  constructor(token: string) {
    this.matcher = canaryMatcher(token);
  }

  /** @throws ReplyBlockedException when the token is complete. */
  write(name: string, piece: string): string {
    const channel = this.channel(name);
    const from = channel.held.length;
    channel.held += piece;
    for (let at = from; at < channel.held.length; at++) this.read(channel, at);
    return release(channel, channel.places[0] ?? channel.held.length);
  }

  end(name: string): string {
    const rest = this.channels.get(name)?.held ?? '';
    this.channels.delete(name);
    return rest;
  }

  verdict(): Verdict {
    return pass();
  }

  private channel(name: string): Channel {
    let channel = this.channels.get(name);
    if (!channel) {
      channel = { held: '', places: [], gap: 0, matched: this.matcher.start() };
      this.channels.set(name, channel);
    }
    return channel;
  }

  private read(channel: Channel, at: number): void {
    const code = foldedCode(channel.held.charCodeAt(at));
    if (code === 0) {
      if (++channel.gap > LONGEST_GAP) {
        channel.matched.fill(0);
        channel.places.length = 0;
      }
      return;
    }
    channel.gap = 0;
    channel.places.push(at);
    const live = this.matcher.next(channel.matched, code);
    if (live < 0) throw new ReplyBlockedException();
    if (live < channel.places.length) channel.places.splice(0, channel.places.length - live);
  }
}

/** Lets the first `length` characters go. */
function release(channel: Channel, length: number): string {
  const out = channel.held.slice(0, length);
  channel.held = channel.held.slice(length);
  channel.places = channel.places.map((place) => place - length);
  return out;
}
