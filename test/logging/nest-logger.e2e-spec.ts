import { ConsoleLogger, type ConsoleLoggerOptions, type LoggerService } from '@nestjs/common';
import { RedactingLogger } from 'unseen-guardian/privacy';
import { onEveryAdapter } from 'unseen-guardian/testing';
import { makeNoise, NoisyModule, TRACES, written } from './logging-app';

onEveryAdapter((start) => {
  const noiseOf = (logger: LoggerService): Promise<string> =>
    written(async () => {
      const running = await start(NoisyModule, { configure: (app) => app.useLogger(logger) });
      try {
        expect(await makeNoise(running)).toEqual([200, 500, 200]);
      } finally {
        await running.close();
      }
    });

  it('is loud without redaction, or the tests below prove nothing', async () => {
    const log = await noiseOf(new ConsoleLogger({ colors: false }));
    for (const trace of TRACES) expect(log).toContain(trace);
  });

  it.each<[string, ConsoleLoggerOptions]>([
    ['text', { colors: false }],
    ['text in colours', { colors: true }],
    ['JSON', { json: true }],
  ])('lets no planted value into %s', async (_what, options) => {
    const logger = new RedactingLogger({ logger: new ConsoleLogger(options), now: () => 0 });
    const log = await noiseOf(logger);
    for (const trace of TRACES) expect(log).not.toContain(trace);
    for (const category of ['EMAIL', 'CREDIT_CARD', 'IBAN', 'SECRET']) expect(log).toContain(`[${category}]`);
    expect(log).toMatch(/at .*logging-app\.ts:\d+:\d+/);
    expect(log).toContain('NestApplication');
    expect(logger.counts).toMatchObject({ unscanned: 0, failed: 0 });
  });

  it('keeps a forged line on the line of its text', async () => {
    const log = await noiseOf(
      new RedactingLogger({ logger: new ConsoleLogger({ colors: false }), now: () => 0 }),
    );
    expect(log).toContain('Mail from [EMAIL]\\nand a forged line \\u001b[31m');
    expect(log).not.toContain('\nand a forged');
    expect(log).not.toContain('\u001b');
  });

  it('writes nothing of free text when there is no time at all', async () => {
    let time = 0;
    const logger = new RedactingLogger({ now: () => (time += 10), budget: 5 });
    const log = await noiseOf(logger);
    for (const trace of TRACES) expect(log).not.toContain(trace);
    expect(log).toContain('[unscanned]');
    expect(logger.counts.unscanned).toBe(logger.counts.lines);
  });
});
