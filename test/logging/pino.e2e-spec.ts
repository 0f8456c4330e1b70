import { createRequire } from 'node:module';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type LogRedactionOptions, pinoRedaction, type PinoRedaction } from 'unseen-guardian/privacy';
import { makeNoise, NoisyModule, PLANTED, TRACES } from './logging-app';

/** What is used of pino, which Fastify brings along. */
type Log = (...args: unknown[]) => void;
interface Logger {
  info: Log;
  error: Log;
  child(bindings: object): Logger;
}
type Pino = (options: object, stream: { write(line: string): void }) => Logger;
const pino = createRequire(require.resolve('fastify'))('pino') as Pino;

const REDACTION = { now: () => 0 };

function logged(
  write: (logger: Logger) => void,
  options: LogRedactionOptions = REDACTION,
  more: object = {},
) {
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push(line) };
  write(pino({ ...pinoRedaction(options), ...more }, stream));
  return lines;
}

describe('pinoRedaction', () => {
  const { mail, card, iban, password } = PLANTED;
  const error = Object.assign(new Error(`for ${mail}`, { cause: new Error(card) }), { detail: iban });

  it.each<[string, (logger: Logger) => void]>([
    ['messages', (logger) => logger.info(`from ${mail}`)],
    ['interpolation', (logger) => logger.info('from %s %o', mail, { iban })],
    ['objects', (logger) => logger.info({ mail: { to: card }, list: [iban], password }, mail)],
    ['errors', (logger) => logger.error(error)],
    ['errors beside a message', (logger) => logger.error({ err: error, password }, 'it failed')],
    ['lists of errors', (logger) => logger.error(new AggregateError([error, error], mail))],
    ['bindings', (logger) => logger.child({ who: mail, password }).info('hello')],
  ])('lets no planted value through: %s', (_what, write) => {
    const [line, ...others] = logged(write);
    expect(others).toEqual([]);
    for (const trace of TRACES) expect(line).not.toContain(trace);
    expect(JSON.parse(line!)).toMatchObject({
      level: expect.any(Number),
      time: expect.any(Number),
      pid: process.pid,
    });
    expect(line).toMatch(/\}\n$/);
  });

  it('reads what a mixin adds', () => {
    const [line] = logged((logger) => logger.info('hello'), REDACTION, { mixin: () => ({ who: mail }) });
    expect(JSON.parse(line!)).toMatchObject({ who: '[EMAIL]', msg: 'hello' });
  });

  it('keeps the frames of an error', () => {
    const [line] = logged((logger) => logger.error(new Error(`for ${mail}`)));
    const { err, msg } = JSON.parse(line!) as { err: Record<string, string>; msg: string };
    expect(err).toMatchObject({ type: 'Error', message: 'for [EMAIL]' });
    expect(err.stack).toMatch(/^Error: for \[EMAIL\]\n {4}at .*pino\.e2e-spec\.ts:\d+/);
    expect(msg).toBe('for [EMAIL]');
  });

  it('does not read lines without end, nor lines that are not JSON', () => {
    const [line] = logged((logger) => logger.info({ list: Array(80_000).fill(mail) }));
    expect(JSON.parse(line!)).toEqual({ msg: '[unscanned]' });
    expect(pinoRedaction(REDACTION).hooks.streamWrite(`${mail} {`)).toBe('{"msg":"[unscanned]"}\n');
  });

  it.each([
    [undefined, true],
    ['8.21.0', true],
    ['9.5.0', true],
    ['9.6.0', false],
    ['10.0.0', false],
  ])('refuses a pino that would let everything through: %s', (version, isRefused) => {
    const { logMethod } = pinoRedaction(REDACTION).hooks;
    const method = jest.fn();
    const act = () => logMethod.call({ ...(version && { version }) }, ['hello'], method);
    if (isRefused) expect(act).toThrow('9.6');
    else expect(act).not.toThrow();
    expect(method).toHaveBeenCalledTimes(isRefused ? 0 : 1);
  });

  it("lets no planted value into Fastify's own log", async () => {
    const logOf = async (redaction: Partial<PinoRedaction>): Promise<string> => {
      const lines: string[] = [];
      const stream = { write: (line: string) => void lines.push(line) };
      const adapter = new FastifyAdapter({ logger: { ...redaction, stream, level: 'trace' } });
      const app = await NestFactory.create<NestFastifyApplication>(NoisyModule, adapter, { logger: false });
      await app.listen(0, '127.0.0.1');
      try {
        expect(await makeNoise({ url: await app.getUrl() })).toEqual([200, 500, 200]);
        app.getHttpAdapter().getInstance().log.error(error, 'by hand');
      } finally {
        await app.close();
      }
      return lines.join('');
    };

    expect(await logOf({})).toContain('jane');
    const log = await logOf(pinoRedaction(REDACTION));
    for (const trace of TRACES) expect(log).not.toContain(trace);
    expect(log).toContain('"remoteAddress":"[IP_ADDRESS]"');
    expect(log).toContain('incoming request');
    expect(log).toContain('/noisy/search?q=[EMAIL]');
  });
});
