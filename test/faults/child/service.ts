import 'reflect-metadata';
import { createInterface } from 'node:readline';
import { AuditLog } from 'unseen-guardian/audit';
import { startOn } from 'unseen-guardian/testing';
import { type FaultDeskInit, faultDesk } from '../support/fault-desk';

/** Loads everything, waits for its orders in a line, serves until it is killed; a second line asks it to stop in order. */
async function main(): Promise<void> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const order = await lines.next();
  const desk = await startOn('express')(faultDesk(JSON.parse(order.value as string) as FaultDeskInit));
  process.stdout.write(`${desk.url}\n`);
  await lines.next();
  const log = desk.app.get(AuditLog);
  while (log.spooledBytes > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await desk.close();
  process.exit(0);
}

void main();
