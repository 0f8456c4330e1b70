import { type PromptSegment } from 'unseen-guardian/kernel';
import { type ProviderOptions } from '../language-model.protocol';
import { type Frame } from './frame';
import { mapLeaves } from './json-leaves';
import { isPlainName } from './plain-name';
import { type ResolvedTrust, resolveTrust } from './trust-mark';

/** A segment that knows whether its trust comes from the host's own code. */
export interface MarkedSegment extends PromptSegment {
  /** The part carries the mark of this exchange. */
  readonly marked: boolean;
}

/** Writes a place of the prompt as it stands now, with the frame if there is one. */
export type Writer<Value> = (frame: Frame | undefined) => Value;

/** Where a piece of text stands: the role of its message, and its trust. */
export interface Origin extends ResolvedTrust {
  readonly role: PromptSegment['role'];
}

const ROLES: readonly string[] = ['system', 'user', 'assistant', 'tool'];

/** Collects the texts of a prompt as segments, and gives for each place the function that writes it back. */
export class PromptReader {
  readonly segments: MarkedSegment[] = [];
  /** Types of parts that no control can read. */
  readonly unreadable = new Set<string>();

  constructor(private readonly exchangeMark: string) {}

  /** Where a part of a message stands. */
  origin(role: string, options: ProviderOptions | undefined): Origin {
    const known = ROLES.includes(role) ? (role as Origin['role']) : 'user';
    return { ...resolveTrust(role, options, this.exchangeMark), role: known };
  }

  /** A text of its own: untrusted text is set apart by the frame. */
  text(text: string, origin: Origin): Writer<string> {
    const segment = this.add(text, origin);
    return (frame) => (frame && segment.trust === 'untrusted' ? frame.wrap(segment.text) : segment.text);
  }

  /** The texts and odd names inside a JSON value: each is set apart where it stands, so that the value stays one. */
  json(value: unknown, origin: Origin): Writer<unknown> {
    const texts: MarkedSegment[] = [];
    // A list of objects says the same names again and again.
    const names = new Map<string, MarkedSegment>();
    const copy = mapLeaves(value, {
      text: (text) => {
        texts.push(this.add(text, origin));
        return text;
      },
      name: (name) => {
        if (!isPlainName(name) && !names.has(name)) names.set(name, this.add(name, origin));
        return name;
      },
    });
    return (frame) => {
      let next = 0;
      const write = ({ text, trust }: MarkedSegment): string =>
        frame && trust === 'untrusted' ? frame.wrapValue(text) : text;
      return mapLeaves(copy, {
        text: () => write(texts[next++]!),
        name: (name) => (names.has(name) ? write(names.get(name)!) : name),
      });
    };
  }

  /** Keeps in mind that there is a part no control can read. */
  refuse(type: string): void {
    this.unreadable.add(type);
  }

  private add(text: string, { role, trust, marked, source }: Origin): MarkedSegment {
    const segment = { role, trust, marked, text, ...(source !== undefined && { source }) };
    this.segments.push(segment);
    return segment;
  }
}
