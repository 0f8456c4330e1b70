/** A message of RFC 5424, taken apart. */
export interface ParsedSyslog {
  readonly facility: number;
  readonly severity: number;
  readonly timestamp: string;
  readonly hostname: string;
  readonly appName: string;
  readonly processId: string;
  readonly messageId: string;
  readonly structured: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly message: string;
}

/** The header by the ABNF of RFC 5424 §6. */
const HEADER =
  /^<(\d{1,3})>([1-9]\d{0,2}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)) ([\x21-\x7e]{1,255}) ([\x21-\x7e]{1,48}) ([\x21-\x7e]{1,128}) ([\x21-\x7e]{1,32}) /;
const ELEMENT = /^\[([\x21\x23-\x3c\x3e-\x5c\x5e-\x7e]{1,32})/;
const PARAMETER = /^ ([\x21\x23-\x3c\x3e-\x5c\x5e-\x7e]{1,32})="((?:[^"\\\]]|\\["\\\]])*)"/;
/** The mark of UTF-8 (§6.4), and the text. */
const MESSAGE = /^ \uFEFF([^]*)$/;

/** Reads a text from its beginning. */
class Reader {
  constructor(private rest: string) {}

  take(pattern: RegExp): RegExpExecArray {
    const match = pattern.exec(this.rest);
    if (!match) throw new Error(`Not by the grammar: ${pattern.source.slice(0, 20)}`);
    this.rest = this.rest.slice(match[0].length);
    return match;
  }

  isAt(start: string): boolean {
    return this.rest.startsWith(start);
  }
}

function structuredData(reader: Reader): Map<string, Map<string, string>> {
  const structured = new Map<string, Map<string, string>>();
  while (reader.isAt('[')) {
    const parameters = new Map<string, string>();
    structured.set(reader.take(ELEMENT)[1]!, parameters);
    while (!reader.isAt(']')) {
      const [, name, value] = reader.take(PARAMETER);
      parameters.set(name!, value!.replace(/\\(["\\\]])/g, '$1'));
    }
    reader.take(/^\]/);
  }
  return structured;
}

/** A parser by the ABNF, which shares nothing with the writer. */
export function parseSyslog(bytes: Buffer): ParsedSyslog {
  const reader = new Reader(bytes.toString('utf8'));
  const [, priority, version, timestamp, hostname, appName, processId, messageId] = reader.take(HEADER);
  if (version !== '1' || Number(priority) > 191) throw new Error('Not RFC 5424.');
  const structured = structuredData(reader);
  const [, message] = reader.take(MESSAGE);
  return {
    ...{
      facility: Number(priority) >> 3,
      severity: Number(priority) & 7,
      timestamp: timestamp!,
      hostname: hostname!,
    },
    ...{ appName: appName!, processId: processId!, messageId: messageId!, structured, message: message! },
  };
}

/** Takes a stream of octet-counted messages apart (RFC 5425 §4.3); answers what is not whole yet. */
export function takeFrames(bytes: Buffer): { frames: Buffer[]; rest: Buffer } {
  const frames: Buffer[] = [];
  let rest = bytes;
  for (;;) {
    const space = rest.indexOf(0x20);
    if (space < 1) return { frames, rest };
    const digits = rest.toString('latin1', 0, space);
    if (!/^[1-9]\d*$/.test(digits)) throw new Error('Not octet counting.');
    const end = space + 1 + Number(digits);
    if (rest.length < end) return { frames, rest };
    frames.push(rest.subarray(space + 1, end));
    rest = rest.subarray(end);
  }
}
