import { Client } from 'pg';
import { freshDatabase } from './fresh-database';

describe('freshDatabase', () => {
  it('gives each caller a migrated database of its own', async () => {
    const [one, two] = await Promise.all([freshDatabase(), freshDatabase()]);
    expect(one.adminUrl).not.toBe(two.adminUrl);
    for (const { adminUrl } of [one, two]) {
      const client = new Client({ connectionString: adminUrl });
      await client.connect();
      const { rows } = await client.query<{ name: string }>(
        'select name from guardian.migration order by name',
      );
      expect(rows[0]?.name).toBe('0001_roles.sql');
      await client.end();
    }
    await Promise.all([one.drop(), two.drop()]);
  });

  it('drops a database that is still connected to', async () => {
    const database = await freshDatabase();
    const client = new Client({ connectionString: database.serviceUrl });
    const ended = new Promise((resolve) => client.on('error', resolve));
    await client.connect();
    await database.drop();
    await expect(ended).resolves.toMatchObject({ code: '57P01' });
  });

  it('refuses to run in production', async () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      await expect(freshDatabase()).rejects.toThrow('not for production');
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });
});
