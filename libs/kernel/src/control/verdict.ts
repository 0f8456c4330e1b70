import { type GuardianException } from '../problem/guardian.exception';
import { type DecisionRecord } from './decision-record';

/** What a control said, from the mildest to the most severe. */
export const VERDICT_KINDS = ['pass', 'transform', 'flag', 'not_run', 'error', 'block'] as const;

/** `pass`, `transform`, `flag`, `not_run`, `error` or `block`. */
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** The answer of one run of a control. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** A stable, machine-readable reason such as `shadow`; never text of the request. */
  readonly reason?: string;
  /** How many findings there were, by category. */
  readonly findings?: Readonly<Record<string, number>>;
  /** SHA-256 (hex) of the prompt as it stood after this run; prompt controls only. */
  readonly promptDigest?: string;
  /** The decision on rights that the verdict stands on; of the control `authorization`. */
  readonly decision?: DecisionRecord;
  /** What the caller is told; present exactly when `kind` is `block`. */
  readonly problem?: GuardianException;
}

const PASS: Verdict = Object.freeze({ kind: 'pass' });

/** The control found nothing to object to. */
export const pass = (): Verdict => PASS;
/** The control changed the text; `findings` says how many of what. */
export const transform = (findings: Readonly<Record<string, number>>): Verdict => ({
  kind: 'transform',
  findings,
});
/** The control noticed something and let it through. */
export const flag = (reason: string, findings?: Readonly<Record<string, number>>): Verdict =>
  findings ? { kind: 'flag', reason, findings } : { kind: 'flag', reason };
/** The control refuses; the caller gets `problem`. */
export const block = (problem: GuardianException, findings?: Readonly<Record<string, number>>): Verdict =>
  findings ? { kind: 'block', problem, findings } : { kind: 'block', problem };

/** The more severe of two verdict kinds: block > error > not_run > flag > transform > pass. */
export const moreSevere = (a: VerdictKind, b: VerdictKind): VerdictKind =>
  VERDICT_KINDS.indexOf(a) >= VERDICT_KINDS.indexOf(b) ? a : b;
