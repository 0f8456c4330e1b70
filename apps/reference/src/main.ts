import 'reflect-metadata';
import { greetingOf } from './development/greeting';
import { Started } from './start/setup';
import { start } from './start/start';
import { describeFailure } from './start/start-failure';
import { isProduction } from './support-desk.options';

const STOP_DEADLINE_MS = 5_000;
const started = new Started();
let stopping: Promise<void> | undefined;

/** Stops everything once; what hangs is left behind at the deadline. */
function stop(exitCode: number): Promise<void> {
  setTimeout(() => process.exit(1), STOP_DEADLINE_MS).unref();
  // A terminal may deliver one Ctrl-C more than once: to npm, and to us.
  return (stopping ??= started.stop().finally(() => process.exit(exitCode)));
}

async function main(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  try {
    const desk = await start(process.env, started, (line) => console.log(line));
    const isLive = isProduction(desk.options);
    if (!stopping) console.log(isLive ? `Support desk on port ${desk.port}` : `\n${await greetingOf(desk)}`);
  } catch (error) {
    if (stopping) return;
    console.error(describeFailure(error));
    await stop(1);
  }
}

void main();
