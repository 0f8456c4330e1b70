/** Where a server came from: named by `DATABASE_URL`, shipped by npm, or installed on this machine. */
export type PostgresServerKind = 'configured' | 'embedded' | 'system';

/** A Postgres server that is ready to be migrated and used. */
export interface PostgresServer {
  /** A login that may migrate. Holds a password: never log it. */
  readonly adminUrl: string;
  /** The login of the service, which can only become one of the guardian's group roles. Never log it. */
  readonly serviceUrl: string;
  readonly kind: PostgresServerKind;
  /** Stops the server if this process started it, or adopted it from a process that died. */
  stop(): Promise<void>;
}

/** Hears one line about a step that takes a while. */
export type OnProgress = (line: string) => void;
