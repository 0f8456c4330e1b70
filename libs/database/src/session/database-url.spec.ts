import { parseDatabaseUrl, passwordOf } from './database-url';

describe('parseDatabaseUrl', () => {
  it('reads all parts, with escapes', () => {
    expect(
      parseDatabaseUrl('postgres://us%40er:p%3Aw@db.example:6543/na%20me?sslmode=verify-full', true),
    ).toEqual({
      host: 'db.example',
      port: 6543,
      database: 'na me',
      username: 'us@er',
      ssl: { rejectUnauthorized: true },
    });
    expect(passwordOf('postgres://user:p%3Aw@db/x')).toBe('p:w');
    expect(passwordOf('postgresql://user@db/x')).toBe('');
  });

  it.each([
    ['postgres://u@db/x?sslmode=disable', false],
    ['postgres://u@db/x?sslmode=require', { rejectUnauthorized: true }],
    ['postgres://u@db/x?sslmode=no-verify', { rejectUnauthorized: false }],
    ['postgres://u@127.0.0.1/x', false],
    ['postgres://u@[::1]/x', false],
  ])('TLS of %s', (url, ssl) => {
    expect(parseDatabaseUrl(url, true).ssl).toEqual(ssl);
  });

  it('asks for a word about TLS in production', () => {
    expect(() => parseDatabaseUrl('postgres://u:hunter2@db/x', true)).toThrow(
      'must say "?sslmode=verify-full"',
    );
    expect(parseDatabaseUrl('postgres://u@db/x', false).ssl).toBe(false);
  });

  it.each([
    'mysql://u:hunter2@db/x',
    'postgres://u:hunter2@db/',
    'postgres://u:hunter2@db',
    'hunter2',
    'postgres://u:hunter2@db:port/x',
    'postgres://u:hunter2@db/x?sslmode=maybe',
    'postgres://u:hunter2@db/x?options=-c%20role%3Dpostgres',
  ])('refuses %s without repeating it', (url) => {
    expect(() => parseDatabaseUrl(url, false)).toThrow(/^The database URL(?!.*hunter2)/);
  });
});
