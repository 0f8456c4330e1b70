/** A process that was not seen for longer than its lease. */
export interface DeadInstance {
  readonly id: string;
  /** No exchange that it left open was recorded before this, in milliseconds since the Unix epoch. */
  readonly openFrom: number;
  /** Changes with every word about it. */
  readonly version: string;
}

/** A record of an exchange, as the register found it. */
export interface ExchangeBody {
  readonly tenantId: string;
  readonly body: Buffer;
}

/** Which processes write the log, and what those that died left open. */
export abstract class InstanceRegister {
  /** Says that a process lives, by the clock of the database. */
  abstract seen(id: string, openFrom: number): Promise<void>;

  /** Says that a process is over: its lease ends now. */
  abstract gone(id: string): Promise<void>;

  /** Says that a process that is dead had records that only now reached the log: what it left open is looked at again. */
  abstract lookAgain(id: string, openFrom: number): Promise<void>;

  /** The processes without a sign of life for so many milliseconds that nobody looked after yet. */
  abstract dead(leaseMs: number): Promise<readonly DeadInstance[]>;

  /** The records of release, of the end and of the loss of a process's exchanges, from its bound on. */
  abstract exchangesOf(instance: DeadInstance): Promise<readonly ExchangeBody[]>;

  /** Says that nothing of a dead process is open any more, unless something was said about it since it was found. */
  abstract swept(instance: DeadInstance): Promise<void>;
}
