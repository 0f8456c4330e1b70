import { runCommand } from '../evaluation/command-line';
import { benchAudit } from './audit/audit.bench';
import { benchAuthentication } from './authentication/authentication.bench';
import { benchAuthorization } from './authorization/authorization.bench';
import { benchCompare } from './compare/compare.bench';
import { benchDetection } from './detection/detection.bench';
import { benchInjection } from './injection/injection.bench';
import { type BenchOptions, helpOf, readOptions } from './options';
import { benchRequests } from './requests.bench';
import { benchStreams } from './streams/streams.bench';

/** What can be measured, by the word on the command line; without one, everything. */
const BENCHES: Readonly<Record<string, (options: BenchOptions) => Promise<void>>> = {
  audit: benchAudit,
  authentication: benchAuthentication,
  authorization: benchAuthorization,
  compare: benchCompare,
  detection: benchDetection,
  injection: benchInjection,
  requests: benchRequests,
  streams: benchStreams,
};

runCommand('bench', async (args) => {
  const names = Object.keys(BENCHES);
  const { benches, help, ...options } = readOptions(args, names);
  if (help) process.stdout.write(helpOf(names));
  else for (const name of benches) await BENCHES[name]!(options);
});
