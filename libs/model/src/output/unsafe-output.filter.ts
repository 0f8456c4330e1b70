import { pass, type ReplyFilter, transform, type Verdict } from 'unseen-guardian/kernel';
import { type AllowedHosts, isAllowedAddress } from './allowed-address';
import { LONGEST_ADDRESS, withoutDangerousSchemes } from './bare-addresses';
import { ControlCharacters } from './control-characters';
import { LinkReader } from './link-reader';
import { ENCODERS, type MarkupEncoder } from './markup/markup-encoder';
import { type CountUnsafe, type OutputSink } from './unsafe-output.options';

/** A step of a channel. */
type Step = MarkupEncoder;

/** What a filter of replies works with. */
export interface UnsafeOutputRules {
  readonly hosts: AllowedHosts;
  readonly sink: OutputSink;
}

/** Texts are taken in steps of this many characters, so that what is held stays short. */
const STEP = 4_096;

/** The arguments of a tool, which are whole before they go on. */
class ToolText implements Step {
  private held = '';
  constructor(private readonly count: CountUnsafe) {}

  write(piece: string): string {
    this.held += piece;
    return '';
  }

  end(): string {
    return withoutDangerousSchemes(this.held, () => this.count('LINK'));
  }
}

/** The address of a source; one that is not allowed, or too long, leaves nothing. */
class SourceAddress implements Step {
  private held = '';
  constructor(
    private readonly hosts: AllowedHosts,
    private readonly count: CountUnsafe,
  ) {}

  write(piece: string): string {
    if (this.held.length <= LONGEST_ADDRESS) this.held += piece;
    return '';
  }

  end(): string {
    if (this.held.length <= LONGEST_ADDRESS && isAllowedAddress(this.held, this.hosts)) return this.held;
    this.count('LINK');
    return '';
  }
}

type MakeSteps = (rules: UnsafeOutputRules, count: CountUnsafe) => Step[];

const textSteps: MakeSteps = ({ hosts, sink }, count) => [
  new LinkReader(hosts, count),
  ENCODERS[sink](count),
];

/** The steps behind the removal of control characters, by the name of the channel; the first that fits. */
const CHANNELS: readonly (readonly [name: RegExp, steps: MakeSteps])[] = [
  [/^tool:/, (_rules, count) => [new ToolText(count)]],
  [/^source:.*\.url$/, ({ hosts }, count) => [new SourceAddress(hosts, count)]],
  [/^/, textSteps],
];

/** Takes out of a reply what would harm whoever shows it; what it lets through is final, however the reply was cut. */
export class UnsafeOutputFilter implements ReplyFilter {
  private readonly channels = new Map<string, Step[]>();
  private readonly tally: Record<string, number> = {};

  constructor(private readonly rules: UnsafeOutputRules) {}

  write(name: string, piece: string): string {
    const steps = this.channel(name);
    let out = '';
    for (let at = 0; at < piece.length; at += STEP) {
      out += steps.reduce((text, step) => (text ? step.write(text) : ''), piece.slice(at, at + STEP));
    }
    return out;
  }

  end(name: string): string {
    const steps = this.channel(name);
    this.channels.delete(name);
    return steps.reduce((text, step) => (text ? step.write(text) : '') + step.end(), '');
  }

  verdict(): Verdict {
    return Object.keys(this.tally).length > 0 ? transform({ ...this.tally }) : pass();
  }

  private channel(name: string): Step[] {
    const known = this.channels.get(name);
    if (known) return known;
    const count: CountUnsafe = (category) => {
      this.tally[category] = (this.tally[category] ?? 0) + 1;
    };
    const make = CHANNELS.find(([pattern]) => pattern.test(name))![1];
    const steps = [new ControlCharacters(count), ...make(this.rules, count)];
    this.channels.set(name, steps);
    return steps;
  }
}
