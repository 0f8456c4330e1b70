import { type ControlName } from './control-name';
import { moreSevere, type Verdict, type VerdictKind } from './verdict';

/** One part of the pipeline that owes a verdict: a control, or one of the two places where it runs. */
export interface ControlStep {
  readonly name: ControlName;
  /** Tells two runs of one control apart, such as `throttle` by network and by principal. */
  readonly step?: string | undefined;
}

/** One run of a control, as it is kept until the exchange is settled. */
export interface ControlRun extends ControlStep {
  readonly verdict: Verdict;
  /** The model call the run belongs to; absent for controls that run once per exchange. */
  readonly callId?: string | undefined;
}

/** The most severe verdict of each control. */
export type VerdictSummary = Partial<Record<ControlName, VerdictKind>>;

/** The reason of each control's most severe verdict. */
export type VerdictReasons = Partial<Record<ControlName, string>>;

/** Keeps every verdict of one exchange and knows which are owed and missing. */
export class VerdictLedger {
  private readonly entries: ControlRun[] = [];

  /** Every run so far, in order. */
  get runs(): readonly ControlRun[] {
    return this.entries;
  }

  /** Adds a run; a missing verdict adds nothing, and so leaves the control owed. */
  record(step: ControlStep, verdict: Verdict | undefined, callId?: string): void {
    if (!verdict) return;
    this.entries.push({ name: step.name, step: step.step, verdict, callId });
  }

  /** Whether this part of the pipeline has run, in the exchange or in the model call named. */
  has({ name, step }: ControlStep, callId?: string): boolean {
    for (const run of this.entries) {
      const isSame = run.name === name && run.step === step && run.callId === callId;
      if (isSame && run.verdict.kind !== 'not_run') return true;
    }
    return false;
  }

  /** Those of `owed` that have no run in the exchange, or in the model call named. */
  missing(owed: readonly ControlStep[], callId?: string): ControlStep[] {
    return owed.filter((step) => !this.has(step, callId));
  }

  /** Marks what is owed and missing as `not_run` and returns it. */
  close(owed: readonly ControlStep[], callId?: string): ControlStep[] {
    const missing = this.missing(owed, callId);
    for (const step of missing) this.record(step, { kind: 'not_run' }, callId);
    return missing;
  }

  /** A run after which nobody may go on: the control did not run, or could not and denies; a handler may have caught it. */
  get denying(): ControlRun | undefined {
    for (const run of this.entries) {
      const isOpen =
        run.verdict.kind === 'not_run' || (run.verdict.kind === 'error' && !this.wasResolved(run));
      if (isOpen) return run;
    }
    return undefined;
  }

  /** The most severe verdict of each control that ran. */
  summary(): VerdictSummary {
    const summary: VerdictSummary = {};
    for (const { name, verdict } of this.entries) {
      const known = summary[name];
      summary[name] = known ? moreSevere(known, verdict.kind) : verdict.kind;
    }
    return summary;
  }

  /** The reason of the most severe verdict of each control; undefined when none has one. */
  reasons(): VerdictReasons | undefined {
    const severest = new Map<ControlName, Verdict>();
    for (const { name, verdict } of this.entries) {
      const known = severest.get(name);
      if (!known || moreSevere(known.kind, verdict.kind) !== known.kind) severest.set(name, verdict);
    }
    const reasons: VerdictReasons = {};
    for (const [name, { reason }] of severest) if (reason !== undefined) reasons[name] = reason;
    return Object.keys(reasons).length ? reasons : undefined;
  }

  /** The fail mode answered for the control: it was allowed to fail, or its cheaper tier ran. */
  private wasResolved(failed: ControlRun): boolean {
    const last = this.entries.findLast(
      ({ name, step, callId }) => name === failed.name && step === failed.step && callId === failed.callId,
    );
    return last !== undefined && (last.verdict.kind !== 'error' || last.verdict.reason === 'allowed');
  }
}
