import { type ControlName } from './control-name';
import { moreSevere, type Verdict, type VerdictKind } from './verdict';

/** One part of the pipeline that owes a verdict: a control, or one of the two places where it runs. */
export interface ControlStep {
  readonly name: ControlName;
  /** Tells two runs of one control apart, such as `throttle` by network and by principal. */
  readonly step?: string;
}

/** One run of a control, as it is kept until the exchange is settled. */
export interface ControlRun extends ControlStep {
  readonly verdict: Verdict;
  /** The model call the run belongs to; absent for controls that run once per exchange. */
  readonly callId?: string;
}

/** The most severe verdict of each control. */
export type VerdictSummary = Partial<Record<ControlName, VerdictKind>>;

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
    const run = {
      name: step.name,
      verdict,
      ...(step.step && { step: step.step }),
      ...(callId && { callId }),
    };
    this.entries.push(run);
  }

  /** Those of `owed` that have no run in the exchange, or in the model call named. */
  missing(owed: readonly ControlStep[], callId?: string): ControlStep[] {
    return owed.filter(
      ({ name, step }) =>
        !this.entries.some((run) => run.name === name && run.step === step && run.callId === callId),
    );
  }

  /** Marks what is owed and missing as `not_run` and returns it. */
  close(owed: readonly ControlStep[], callId?: string): ControlStep[] {
    const missing = this.missing(owed, callId);
    for (const step of missing) this.record(step, { kind: 'not_run' }, callId);
    return missing;
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
}
