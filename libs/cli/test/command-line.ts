import { CATALOGUE } from '../src/catalogue';
import { type Io } from '../src/frame/io';
import { runCommandLine } from '../src/frame/run-command-line';

/** How a command line ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs `guardian` in this process, with what stands on standard input. */
export async function guardian(
  args: readonly string[],
  { input = '', isTty = false }: { readonly input?: string | Uint8Array; readonly isTty?: boolean } = {},
): Promise<Ended> {
  let out = '';
  let error = '';
  const io: Io = {
    out: (text) => void (out += text),
    error: (text) => void (error += text),
    isTty,
    input: async () => (typeof input === 'string' ? Buffer.from(input) : input),
  };
  return { code: await runCommandLine(CATALOGUE, args, io), out, error };
}
