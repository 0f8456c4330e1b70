import { openTestServer } from './test-server';

/** Starts one Postgres for this run of Jest and puts its addresses into the environment of the workers. */
export default async function setup(): Promise<void> {
  await openTestServer();
}
