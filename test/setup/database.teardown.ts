import { closeTestServer } from './test-server';

/** Stops what `database.setup.ts` started and removes its data. */
export default async function teardown(): Promise<void> {
  await closeTestServer();
}
