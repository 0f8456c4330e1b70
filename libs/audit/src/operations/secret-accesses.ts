import { createHash } from 'node:crypto';
import { minutes, type SecretAccessed, type Timers } from 'unseen-guardian/kernel';
import { type AccessTally, type SecretAccess } from 'unseen-guardian/secrets';
import { type PatientTrail } from './patient-trail';

const SPAN_MS = minutes(1);
const PLAIN_VERSION = /^\d{1,8}$/;

/** Versions are whatever a source calls them; a record holds names and digests only. */
const versionOf = (version: string): string =>
  PLAIN_VERSION.test(version) ? `v${version}` : createHash('sha256').update(version).digest('hex');

const eventOf = ({ secret, version, asker, outcome, count }: SecretAccess): SecretAccessed => ({
  ...{ type: 'secret.accessed', secret, asker, outcome, count },
  ...(version && { version: versionOf(version) }),
});

/** Records accesses to secrets: what was fetched at once, all else summed over a minute. */
export class SecretAccesses {
  private callOff: (() => void) | undefined;

  constructor(
    private readonly tally: AccessTally,
    private readonly trail: PatientTrail,
    private readonly timers: Timers,
  ) {
    tally.subscribe((outcome) => (outcome === 'fetched' ? this.tell() : this.tellLater()));
  }

  /** Records what was counted since the last time. */
  tell(): void {
    this.callOff?.();
    this.callOff = undefined;
    for (const access of this.tally.take()) this.trail.append({ event: eventOf(access) });
  }

  private tellLater(): void {
    this.callOff ??= this.timers.after(SPAN_MS, () => this.tell());
  }
}
