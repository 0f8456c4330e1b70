// One peer that looks for prompt injection, in a process of its own: texts come in, scores go out.
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

// One peer starts workers from a path of its author's machine, which fail long after the answer.
process.on('uncaughtException', () => undefined);

const { create } = await import(pathToFileURL(process.argv[2]).href);
const screen = await create();

process.on('message', async (text) => {
  try {
    const started = performance.now();
    const { score, isFlagged } = await screen(text);
    process.send({ score, isFlagged, milliseconds: performance.now() - started });
  } catch (error) {
    process.send({ error: String(error?.message ?? error) });
  }
});
process.send({ ready: true });
