import { type DevelopmentIssuer } from '../development/issuer';
import { type SupportDeskOptions } from '../support-desk.options';

/** What the service finds when it starts: a database, an issuer, secrets and a model. */
export interface Setup {
  readonly options: SupportDeskOptions;
  /** The login that migrates; absent when somebody else does. */
  readonly adminUrl?: string;
  /** The development issuer, if it is ours. */
  readonly issuer?: DevelopmentIssuer;
}

/** What was started, in order, so that it can be stopped in the opposite order. */
export class Started {
  private readonly stops: (() => Promise<void>)[] = [];

  /** Remembers how something is stopped. */
  add(stop: () => Promise<void>): void {
    this.stops.push(stop);
  }

  /** Stops everything, the last first; one that fails does not keep the others running. */
  async stop(): Promise<void> {
    for (let stop = this.stops.pop(); stop; stop = this.stops.pop()) {
      await stop().catch((error: Error) => console.error(`While stopping: ${error.message}`));
    }
  }
}
