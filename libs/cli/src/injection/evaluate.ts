import { createInjectionScreen, type InjectionScreenOptions } from 'unseen-guardian/detection';
import { type EvalInjectionOptions } from '../commands/eval-injection.command';
import { EXIT, type ExitCode } from '../frame/command';
import { type Io } from '../frame/io';
import { readInput } from '../frame/read-input';
import { progressOf } from '../output/progress';
import { readAllowed } from './allowed';
import { boundLine, checkBounds } from './bounds';
import { readCases } from './cases';
import { measurementOf } from './measurement';
import { explainMistakes } from './mistakes';
import { jsonReport, type Report, textReport } from './report';
import { screenCases } from './screened-case';

async function screenOptions(
  { sensitivity, allow: file }: EvalInjectionOptions,
  io: Io,
): Promise<InjectionScreenOptions> {
  if (file === undefined) return { sensitivity };
  const allow = readAllowed(await readInput(file, io));
  const expired = allow.expired(new Date()).map(({ index, owner }) => `${index} (${owner})`);
  if (expired.length)
    io.error(`Allowed phrases that have expired and allow nothing: ${expired.join(', ')}\n`);
  return { sensitivity, allow };
}

/**
 * Screens labelled texts and reports what was refused; fails when a bound is missed.
 *
 * @throws CommandError when a file cannot be used.
 */
export async function evaluate(options: EvalInjectionOptions, io: Io): Promise<ExitCode> {
  const cases = readCases(await readInput(options.file, io), options.trust);
  const how = await screenOptions(options, io);
  const rows = screenCases(createInjectionScreen(how), cases, progressOf(io, 'Screened', cases.length));
  const measurement = measurementOf(options.sensitivity, rows);
  const explaining = () => createInjectionScreen({ ...how, explain: true });
  const report: Report = {
    ...measurement,
    bounds: checkBounds(options, measurement.overall),
    ...(options.explain && { explained: explainMistakes(explaining(), cases, measurement) }),
  };
  io.out(options.json ? jsonReport(report) : textReport(report));
  const missed = report.bounds.filter(({ holds }) => !holds);
  if (options.json) missed.forEach((bound) => io.error(`${boundLine(bound)}\n`));
  return missed.length > 0 ? EXIT.failed : EXIT.ok;
}
