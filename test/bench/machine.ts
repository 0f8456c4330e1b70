import { cpus } from 'node:os';

/** What the figures were measured on. */
export const machine = (): string =>
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}`;
