/** A rule that cannot be used; the message names it. */
export class InvalidRuleError extends Error {
  override readonly name = 'InvalidRuleError';

  constructor(
    /** `InjectionRule.id`. */
    readonly rule: string,
    problem: string,
  ) {
    super(`Rule "${rule}": ${problem}`);
  }
}
