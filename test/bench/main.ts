import { benchDetection } from './detection/detection.bench';
import { benchRequests } from './requests.bench';

/** What can be measured, by the word on the command line; without one, everything. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  detection: benchDetection,
  requests: benchRequests,
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !Object.hasOwn(BENCHES, name));
  if (unknown !== undefined) {
    process.stderr.write(`There is no bench "${unknown}". Use: ${Object.keys(BENCHES).join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) await BENCHES[name]!();
}

void main();
