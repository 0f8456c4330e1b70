import { Body, Controller, Get, HttpCode, Logger, Module, Post, Query } from '@nestjs/common';
import { type RunningApp } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';

/** What must never stand in a log. */
export const PLANTED = {
  mail: 'jane.doe@example.org',
  card: '4111 1111 1111 1111',
  iban: 'DE89370400440532013000',
  password: 'hunter2-correct-horse',
  second: 'john.roe@example.com',
} as const;

/** A part of each planted value that shows even when it was cut or escaped. */
export const TRACES = ['jane', 'john', '1111', '4053201', 'hunter2'];

/** Logs and throws as hosts do, with personal data everywhere. */
@Controller('noisy')
export class NoisyController {
  private readonly logger = new Logger('Noisy');

  @Post('log')
  @HttpCode(200)
  log(@Body() body: unknown): string {
    const { mail, card, iban, second } = PLANTED;
    this.logger.log(`Mail from ${mail}\nand a forged line \u001b[31m`);
    this.logger.warn({ body, list: [card, { iban }], map: new Map([[mail, second]]) });
    this.logger.log('with parameters', { to: mail }, [second], card);
    this.logger.debug(() => `lazy ${mail}`);
    const error = new Error(`cannot pay ${iban}`, { cause: new Error(`no ${card}`) });
    this.logger.error(error);
    this.logger.error(error.message, error.stack, 'Payments');
    this.logger.fatal(new AggregateError([new Error(mail), { email: second }], card));
    return 'done';
  }

  @Post('throw')
  throw(@Body() body: object): void {
    const cause = Object.assign(new Error(`cause ${PLANTED.iban}`), { response: body });
    throw Object.assign(new Error(`for ${PLANTED.mail}`, { cause }), { body });
  }

  @Get('search')
  search(@Query('q') q: string): number {
    return q.length;
  }
}

@Module({ controllers: [NoisyController] })
export class NoisyModule {}

/** Makes the app log and throw; gives the status codes. */
export async function makeNoise({ url }: Pick<RunningApp, 'url'>): Promise<number[]> {
  const body = { text: `${PLANTED.mail} ${PLANTED.card}`, password: PLANTED.password, deep: [PLANTED] };
  const answers = [
    await ask(`${url}/noisy/log`, { body }),
    await ask(`${url}/noisy/throw`, { body }),
    await ask(`${url}/noisy/search?q=${PLANTED.mail}`, { method: 'GET' }),
  ];
  return answers.map(({ status }) => status);
}

/** What the process wrote while `act` ran. */
export async function written(act: () => Promise<unknown>): Promise<string> {
  const pieces: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((piece) => {
      pieces.push(String(piece));
      return true;
    }),
  );
  try {
    await act();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return pieces.join('');
}
