import { CONTEXT_LENGTH, safeBoundary, scanPersonalData } from 'unseen-guardian/detection';
import { pass, type ReplyFilter, transform, type Verdict } from 'unseen-guardian/kernel';
import { addressContext } from '../pseudonym/restore/address-place';
import { unfinishedTokenAt, withoutNames } from '../pseudonym/pseudonym-token';
import { type PseudonymVault, type RestoreListener } from '../pseudonym/pseudonym-vault';
import { JsonPlace, writingInto } from '../pseudonym/restore/json-place';
import { type MadeUpDataActions, replaceMadeUp } from './made-up-data';
import { count, outsideTokens, replaceSpans, type Tally } from './replace-findings';

/** What is remembered of one channel: text that is not decided yet, and the end of the text before it. */
interface Channel {
  held: string;
  before: string;
  /** The end of what went on, before pseudonyms were turned back. */
  shown: string;
  /** Where it ended, when the channel is JSON. */
  readonly json: JsonPlace;
}

/** What is counted for each token on its way back. */
const COUNTED: Readonly<Record<Parameters<RestoreListener>[0], string>> = {
  restored: 'PSEUDONYM',
  withheld: 'WITHHELD_PSEUDONYM',
  unknown: 'UNKNOWN_PSEUDONYM',
};

/** Pieces are taken in steps of this many characters, so that no text is too long to scan. */
const STEP = 65_536;

/**
 * Takes out personal data that the model made up, then turns pseudonyms back into values.
 *
 * Text goes on only when nothing that may follow can change what it is: the reply is the same however it was cut.
 */
export class ReplyPersonalDataFilter implements ReplyFilter {
  private readonly channels = new Map<string, Channel>();
  private readonly tally: Tally = {};

  constructor(
    private readonly vault: PseudonymVault,
    private readonly madeUp: MadeUpDataActions = {},
  ) {}

  write(name: string, piece: string): string {
    const channel = this.channel(name);
    let out = '';
    for (let at = 0; at < piece.length; at += STEP) {
      channel.held += piece.slice(at, at + STEP);
      out += this.release(name, channel, this.boundary(channel));
    }
    return out;
  }

  end(name: string): string {
    const channel = this.channel(name);
    return this.release(name, channel, channel.held.length);
  }

  verdict(): Verdict {
    return Object.keys(this.tally).length > 0 ? transform({ ...this.tally }) : pass();
  }

  private channel(name: string): Channel {
    let channel = this.channels.get(name);
    if (!channel)
      this.channels.set(name, (channel = { held: '', before: '', shown: '', json: new JsonPlace() }));
    return channel;
  }

  /** How much of what is held nothing that follows can change. */
  private boundary({ held: raw, before }: Channel): number {
    const held = withoutNames(raw);
    const { spans, open } = this.vault.surrogates.read(held, before.slice(-2), true);
    const from = spans.at(-1)?.end ?? 0;
    // A surrogate ends the text before it, and begins the text behind it.
    const text = from === 0 && open === held.length ? held : held.slice(from, open);
    const decided = safeBoundary(text, { before: contextOf(before, held, from) });
    return from + Math.min(decided, unfinishedTokenAt(text));
  }

  /** Decides the first `length` characters that are held. */
  private release(name: string, channel: Channel, length: number): string {
    if (length === 0) return '';
    const { held, before } = channel;
    const text = held.slice(0, length);
    const read = withoutNames(text);
    channel.held = held.slice(length);
    channel.before = contextOf(before, read, length);
    let [out, at] = ['', 0];
    for (const { start, end } of this.vault.surrogates.read(text, before.slice(-2)).spans) {
      out += this.redact(text.slice(at, start), contextOf(before, read, at)) + text.slice(start, end);
      at = end;
    }
    return this.restore(name, channel, out + this.redact(text.slice(at), contextOf(before, read, at)));
  }

  /** Takes out what the model made up. */
  private redact(text: string, before: string): string {
    const findings = text === '' ? [] : outsideTokens(text, scanPersonalData(withoutNames(text), { before }));
    return replaceSpans(text, findings, (finding) => {
      count(this.tally, finding.category);
      return replaceMadeUp(this.madeUp, finding, text.slice(finding.start, finding.end));
    });
  }

  private restore(name: string, channel: Channel, redacted: string): string {
    const { shown, json } = channel;
    channel.shown = addressContext(shown + redacted);
    const listener: RestoreListener = (outcome) => count(this.tally, COUNTED[outcome]);
    // The arguments of a tool leave the exchange, so no value is put back into them.
    if (name.startsWith('tool:')) return this.vault.keepKnown(redacted, listener);
    const { write, end } = writingInto(redacted, json);
    const restored = this.vault.restore(redacted, listener, { before: shown, write });
    end();
    return restored;
  }
}

/** The end of the text before a place. */
const contextOf = (before: string, text: string, at: number): string =>
  at < CONTEXT_LENGTH
    ? (before + text.slice(0, at)).slice(-CONTEXT_LENGTH)
    : text.slice(at - CONTEXT_LENGTH, at);
