import { DatabaseUnavailableError, isDatabaseUnavailable } from './database-unavailable.error';

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

describe('isDatabaseUnavailable', () => {
  it.each<[string, unknown]>([
    ['our own error', new DatabaseUnavailableError('x')],
    ['a refused connection', coded('ECONNREFUSED')],
    ['a shutdown', coded('57P01')],
    ['a start-up', coded('57P03')],
    ['too many connections', coded('53300')],
    ['a lost connection', new Error('Connection terminated unexpectedly')],
    ['a full pool', new Error('timeout exceeded when trying to connect')],
    ['both addresses of localhost refused', new AggregateError([coded('ECONNREFUSED')])],
    ['a wrapped one', new Error('x', { cause: coded('ECONNRESET') })],
  ])('is true of %s', (_, error) => {
    expect(isDatabaseUnavailable(error)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a refused statement', coded('42501')],
    ['a violated key', coded('23505')],
    ['a slow statement', coded('57014')],
    ['any other error', new Error('x')],
    ['no error', undefined],
    ['a string', 'ECONNREFUSED'],
  ])('is false of %s', (_, error) => {
    expect(isDatabaseUnavailable(error)).toBe(false);
  });
});
