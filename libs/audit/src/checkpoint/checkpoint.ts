/** What the log says of a chain at one moment: so many records, and the root of the tree over them. */
export interface Checkpoint {
  /** The name of the chain among all logs of the world: `name of the log/tenant`. */
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

const TEXT = /^([^\n]{1,256})\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n$/;

/** The text that is signed (C2SP tlog-checkpoint). */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n`;

/** Reads the text of a checkpoint; undefined when it is not one. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [, origin, size, root] = TEXT.exec(text) ?? [];
  if (origin === undefined) return undefined;
  return { origin, size: Number(size), root: Buffer.from(root!, 'base64') };
}

/** The origin of a chain. */
export const originOf = (log: string, tenantId: string): string => `${log}/${tenantId}`;
