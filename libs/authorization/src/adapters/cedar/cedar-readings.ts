import { allOf, anyOf, type Filter, isEverything } from '../../filter/filter';
import { simplified } from '../../filter/normal-form';
import {
  type CedarAsked,
  type CedarEvaluator,
  type CedarSaid,
  type CedarTold,
  type Residual,
} from './cedar-evaluator';
import { residualOutcome, Untranslatable } from './residual-filter';
import { type Outcome, present } from './residual-leaf';

const MOST_READINGS = 1_000;

/** A policy as it is for one caller and moment; without outcome, it says more than a filter can. */
interface Reading {
  readonly id: string;
  readonly isForbid: boolean;
  readonly outcome?: Outcome;
  readonly why?: string;
}

/** All policies as they are for one caller and moment. */
export interface CedarReading {
  /** Whether some entity of the type may be allowed. */
  readonly onType: CedarSaid;
  /** @throws Error naming the policy that says more than a filter can. */
  filter(): Filter;
}

function readingOf({ id, policy }: Residual, type: string): Reading {
  const isForbid = policy.effect !== 'permit';
  try {
    const { holds, fails } = residualOutcome(policy, type);
    return { id, isForbid, outcome: { holds: simplified(holds), fails: simplified(fails) } };
  } catch (error) {
    if (!(error instanceof Untranslatable)) throw error;
    return { id, isForbid, why: error.message };
  }
}

const isNothing = (filter: Filter): boolean => filter.kind === 'any' && !filter.filters.length;

/** A policy that no filter can say may be met. */
function onType(readings: readonly Reading[]): CedarSaid {
  const forbid = readings.find(({ isForbid, outcome }) => isForbid && outcome && isEverything(outcome.holds));
  if (forbid) return { allowed: false, rule: forbid.id };
  const permit = readings.find(
    ({ isForbid, outcome }) => !isForbid && !(outcome && isNothing(outcome.holds)),
  );
  return permit ? { allowed: true, rule: permit.id } : { allowed: false };
}

function filterOf(readings: readonly Reading[], required: readonly string[]): Filter {
  const strange = readings.find(({ outcome }) => !outcome);
  if (strange)
    throw new Error(
      `CedarPolicyEngine: the policy "${strange.id}" cannot be planned (${strange.why ?? ''}). In a query only comparisons of ` +
        'attributes with values can be asked: write it so, or decide on each entity.',
    );
  const permits = readings.flatMap(({ isForbid, outcome }) => (isForbid ? [] : [outcome!.holds]));
  // What is an error in a policy that forbids is no permission.
  const forbids = readings.flatMap(({ isForbid, outcome }) => (isForbid ? [outcome!.fails] : []));
  // An entity without what the schema requires is not decided on.
  return simplified(allOf([anyOf(permits), ...forbids, ...required.map(present)]));
}

/** What Cedar leaves of the policies for a caller and a moment, kept for the next time. */
export class CedarReadings {
  private readonly recent = new Map<string, CedarReading>();

  constructor(private readonly evaluator: CedarEvaluator) {}

  /** @throws Error when Cedar cannot tell. */
  of(asked: CedarAsked): CedarReading {
    // Not by what was asked: JSON writes NaN like null, and a date like its text.
    const told = this.evaluator.told(asked);
    const key = JSON.stringify([told, asked.type]);
    const known = this.recent.get(key) ?? this.read(asked, told);
    this.recent.delete(key);
    this.recent.set(key, known);
    if (this.recent.size > MOST_READINGS) this.recent.delete(this.recent.keys().next().value!);
    return known;
  }

  private read(asked: CedarAsked, told: CedarTold): CedarReading {
    const { evaluator } = this;
    const isKnown = evaluator.knows(asked.action, asked.type);
    const residuals = isKnown ? evaluator.residuals(told) : [];
    const readings = residuals
      .map((each) => readingOf(each, evaluator.qualified(asked.type)))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const required = [...evaluator.attributes(asked.type)].flatMap(([name, { isRequired }]) =>
      isRequired ? [name] : [],
    );
    return { onType: onType(readings), filter: () => filterOf(readings, required) };
  }
}
