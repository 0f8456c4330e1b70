import { type AllowedHosts, isAllowedAddress } from './allowed-address';
import { filterWord, LONGEST_ADDRESS, withoutDangerousSchemes } from './bare-addresses';

/** How reading a destination went on with a character. */
export type DestinationState = 'open' | 'closed' | 'broken' | 'too-long';

/** A link or a definition, which another block may begin in the middle of a destination. */
const HAS_LINK = /\][(:]/;

/** Whether nothing in a text is, or holds, an address that is not allowed. */
function isHarmless(text: string, hosts: AllowedHosts): boolean {
  let found = 0;
  for (const word of text.split(/[\s<>]+/)) filterWord(word, hosts, () => found++);
  return found === 0;
}

/** Whether an address, as it stands in a link or a definition, may stay. */
export function isHarmlessAddress(token: string, hosts: AllowedHosts): boolean {
  const address = token.startsWith('<') ? token.slice(1).replace(/>$/, '') : token;
  return isAllowedAddress(address, hosts) && isHarmless(address, hosts);
}

/** What stands in the parentheses of `[text](…)`, read character by character. */
export class LinkDestination {
  /** Everything behind the parenthesis that opened it. */
  raw = '';
  private depth = 1;
  private isEscaped = false;
  private isAngle = false;

  /** Takes the next character; a blank line breaks a destination off. */
  take(character: string): DestinationState {
    const [isFirst, previous] = [this.raw.trim() === '', this.raw.at(-1)];
    this.raw += character;
    if (character === '\n') {
      this.isAngle = this.isEscaped = false;
      return previous === '\n' ? 'broken' : this.length();
    }
    if (this.isEscaped) {
      this.isEscaped = false;
      return this.length();
    }
    this.isEscaped = character === '\\';
    if (this.isAngle) this.isAngle = character !== '>';
    else if (character === '<' && isFirst) this.isAngle = true;
    else if (character === '(') this.depth++;
    else if (character === ')' && --this.depth === 0) return 'closed';
    return this.length();
  }

  /** Whether the address, and everything beside it, may stay. */
  isAllowed(hosts: AllowedHosts): boolean {
    const content = this.raw.replace(/\)$/, '').trim();
    if (HAS_LINK.test(content)) return false;
    // Some renderers end an address at white space, some do not.
    let dangers = 0;
    withoutDangerousSchemes(content, () => dangers++);
    const first = content.startsWith('<') ? (/^<[^>]*>?/.exec(content)?.[0] ?? '') : content.split(/\s/)[0]!;
    return dangers === 0 && isHarmlessAddress(first, hosts) && isHarmless(content, hosts);
  }

  /** Whether it may stay although it never closed, so that no renderer takes it for a destination. */
  isHarmlessText(hosts: AllowedHosts): boolean {
    return !HAS_LINK.test(this.raw) && isHarmless(this.raw, hosts);
  }

  private length(): DestinationState {
    return this.raw.length >= LONGEST_ADDRESS ? 'too-long' : 'open';
  }
}
