import { type ProviderModel } from 'unseen-guardian/model';
import { framed } from './framed-stream';
import { bare, guarded, type OpenStream, REPLY_CONTROLS } from './guarded-desk';
import { steppedModel } from './stepped-model';
import { LONG_TEXTS } from './texts';
import { tokensOf } from './tokens';

/** The ways to read a text whose memory is compared: bare, framed by Node alone, the room without filters, with one of them, with all. */
export const MEMORY_SIDES: Readonly<Record<string, (model: ProviderModel) => OpenStream>> = {
  'bare double': bare,
  'a second stream, a signal and a context': framed,
  'the room without controls': (model) => guarded(model, []),
  ...Object.fromEntries(
    REPLY_CONTROLS.map((control) => [
      `${control.name} alone`,
      (model: ProviderModel) => guarded(model, [control]),
    ]),
  ),
  guarded,
};

/** So many streams are opened before any is counted. */
const WARM_UP = 50;

/** Bytes in use, after everything that can go is gone. */
function bytesInUse(): number {
  for (let round = 0; round < 3; round++) global.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Reads a stream as far as it comes, and waits for more. */
async function readOn(stream: Awaited<ReturnType<OpenStream>>): Promise<void> {
  const reader = stream.getReader();
  while (!(await reader.read()).done) continue;
}

/** Opens streams whose provider stops in the middle, and says what each of them holds, in bytes. */
async function bytesPerStream(side: string, textName: string, count: number): Promise<number> {
  const tokens = tokensOf(LONG_TEXTS.find(({ name }) => name === textName)!);
  const half = Math.floor(tokens.length / 2);
  let [waiting, wanted] = [0, 0];
  let allWait: () => void;
  const model = steppedModel(tokens, (index) => {
    if (index !== half) return undefined;
    if (++waiting === wanted) allWait();
    return new Promise<void>(() => undefined);
  });
  const open = MEMORY_SIDES[side]!(model);
  const streams: unknown[] = [];
  const openMany = async (many: number): Promise<void> => {
    const done = new Promise<void>((resolve) => (allWait = resolve));
    wanted += many;
    for (let index = 0; index < many; index++) {
      const stream = await open();
      streams.push(stream);
      void readOn(stream);
    }
    await done;
  };
  await openMany(WARM_UP);
  const before = bytesInUse();
  await openMany(count);
  const after = bytesInUse();
  if (streams.length !== WARM_UP + count) throw new Error('A stream was lost.');
  return (after - before) / count;
}

if (require.main === module) {
  const [side, textName, count] = process.argv.slice(2) as [string, string, string];
  void bytesPerStream(side, textName, Number(count)).then((bytes) => {
    process.send!(bytes);
    process.disconnect();
  });
}
