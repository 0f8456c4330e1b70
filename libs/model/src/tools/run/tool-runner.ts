import { Logger } from '@nestjs/common';
import {
  type Exchange,
  GuardianException,
  type Principal,
  runInExchange,
  type Tool,
  within,
} from 'unseen-guardian/kernel';
import { ApprovalRequiredException } from '../../approval/approval.exceptions';
import { findGuardianException } from '../../failure/find-guardian-exception';
import { elapsedMs } from '../admit/tool-limits';
import { type AdmittedCall } from '../admit/tool-state';
import { RESULT_CHARACTERS, TOOL_LIMITS, type ToolOptions } from '../tool.options';
import { runAtDepth } from './tool-depth';
import { ToolFailure } from './tool-failure';
import { toolResult } from './tool-result';

/** Runs calls that were admitted. */
export class ToolRunner {
  private readonly logger = new Logger('Guardian');

  constructor(private readonly options: ToolOptions = {}) {}

  /**
   * Runs a tool inside its exchange, for as long as the exchange has time, and gives its result, cut when it is too long.
   *
   * @throws ToolFailure with a plain sentence when the tool fails.
   */
  async run(exchange: Exchange, call: AdmittedCall, cancelled?: AbortSignal): Promise<unknown> {
    const { limits = {}, resultCharacters = RESULT_CHARACTERS } = this.options;
    const signal = cancelled ? AbortSignal.any([exchange.signal, cancelled]) : exchange.signal;
    const left = Math.max(1, (limits.timeMs ?? TOOL_LIMITS.timeMs) - elapsedMs(exchange));
    try {
      const result = await within(left, signal, (either) => start(exchange, call, either));
      const handed = toolResult(result, resultCharacters);
      trace(exchange, call);
      return handed;
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      throw this.failed(exchange, call, error);
    }
  }

  private failed(exchange: Exchange, { tool }: AdmittedCall, error: unknown): ToolFailure {
    const problem = findGuardianException(error);
    // The question to a person must reach one, though SDKs keep what a tool throws to themselves.
    if (problem instanceof ApprovalRequiredException) exchange.stop(problem);
    // The class alone: a message may quote data.
    const name = nameOf(error);
    if (!(error instanceof GuardianException)) {
      this.logger.warn(`The tool ${tool.name} of ${exchange.policy.id} (${exchange.id}) failed: ${name}`);
    }
    return new ToolFailure(name === 'TimeoutError' ? 'late' : 'failed', error);
  }
}

/** Not by `instanceof`: what a timeout throws may be of another realm. */
function nameOf(error: unknown): string {
  const { name } = (error ?? {}) as { name?: unknown };
  return typeof name === 'string' ? name : typeof error;
}

/** The caller's rights, cut to what the tool declared: never the service's, and never more than it asked for. */
function leastPrincipal({ principal }: Exchange, { scopes = [] }: Tool): Principal {
  return { ...principal, scopes: principal.scopes.filter((scope) => scopes.includes(scope)) };
}

function start(exchange: Exchange, { tool, input, depth }: AdmittedCall, signal: AbortSignal) {
  const context = { exchange, principal: leastPrincipal(exchange, tool), signal };
  return runInExchange(exchange, () => runAtDepth(depth, async () => tool.run(input, context)));
}

/** A result is a piece of data that entered the exchange: the next prompt is traced to it. */
function trace(exchange: Exchange, { tool }: AdmittedCall): void {
  const locator = exchange.newId();
  exchange.lineage.node({ store: `tool:${tool.name}`, kind: 'source', locator, categories: [] });
}
