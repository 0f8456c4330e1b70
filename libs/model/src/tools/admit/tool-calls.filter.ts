import {
  block,
  type Exchange,
  flag,
  pass,
  type ReplyFilter,
  type RequestedToolCall,
  ToolDeniedException,
  type Verdict,
} from 'unseen-guardian/kernel';
import { ApprovalRequiredException } from '../../approval/approval.exceptions';
import { type Approvals } from '../../approval/approvals.service';
import { type FitCall, type Judgement, type ToolAdmission } from './tool-admission';
import { readInput } from './tool-arguments';
import { toolStateOf } from './tool-state';

/** How often each reason came up, and each argument that repeats text from outside. */
function findingsOf(judgements: readonly Judgement[]): Record<string, number> {
  const findings: Record<string, number> = {};
  for (const judgement of judgements) {
    if (judgement.kind === 'run') continue;
    const names = [
      judgement.kind === 'refuse' ? judgement.reason : 'approval',
      ...judgement.tainted.map((path) => `argument ${path}`),
    ];
    for (const name of names) findings[name] = (findings[name] ?? 0) + 1;
  }
  return findings;
}

/** Passes all text on; of the calls of a reply either all may run, or the reply is refused. */
export class ToolCallsFilter implements ReplyFilter {
  private isJudging = false;

  constructor(
    private readonly exchange: Exchange,
    private readonly admission: ToolAdmission,
    private readonly approvals: Approvals,
    /** How many tools the model was asked inside of. */
    private readonly depth: number,
  ) {}

  write(_channel: string, piece: string): string {
    return piece;
  }

  end(): string {
    return '';
  }

  async calls(calls: readonly RequestedToolCall[]): Promise<Verdict> {
    this.isJudging = true;
    const inputs = calls.map(({ input }) => readInput(input));
    const judgements: Judgement[] = [];
    // One after the other, so that each knows how many there were before it.
    for (const [index, { name }] of calls.entries()) judgements.push(await this.judge(name, inputs[index]));
    const verdict = await this.decide(calls, judgements, inputs);
    this.isJudging = false;
    return verdict;
  }

  verdict(): Verdict {
    // The caller left before there was an answer, and so nothing may run.
    return this.isJudging ? flag('unfinished') : pass();
  }

  private async judge(name: string, input: { value: unknown } | undefined): Promise<Judgement> {
    if (!input) return { kind: 'refuse', reason: 'input', tainted: [] };
    return this.admission.judge(this.exchange, { name, input: input.value, depth: this.depth + 1 });
  }

  private async decide(
    calls: readonly RequestedToolCall[],
    judgements: readonly Judgement[],
    inputs: readonly ({ value: unknown } | undefined)[],
  ): Promise<Verdict> {
    const findings = findingsOf(judgements);
    const refused = judgements.find((judgement) => judgement.kind === 'refuse');
    if (refused) return { ...block(new ToolDeniedException(), findings), reason: refused.reason };
    const fit = judgements as readonly FitCall[];
    const asking = fit.findIndex(({ kind }) => kind === 'confirm');
    if (asking >= 0) {
      const { tool, given, tainted } = fit[asking]!;
      const subject = { tool: tool.name, input: given, tainted };
      const approval = await this.approvals.request(this.exchange, subject);
      return { ...block(new ApprovalRequiredException(approval), findings), reason: 'approval' };
    }
    const state = toolStateOf(this.exchange);
    for (const [index, call] of fit.entries()) {
      const asked = calls[index]!;
      // Untouched where nothing was put back: providers compare what they wrote.
      if (call.given !== inputs[index]!.value) asked.input = JSON.stringify(call.given);
      state.admit(asked.id, call);
    }
    return pass();
  }
}
