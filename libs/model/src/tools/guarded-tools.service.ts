import {
  block,
  type ControlStep,
  currentExchange,
  type Exchange,
  pass,
  type Tool,
  type ToolCatalogue,
  ToolDeniedException,
} from 'unseen-guardian/kernel';
import { type Approvals } from '../approval/approvals.service';
import { type ToolAdmission } from './admit/tool-admission';
import { readInput } from './admit/tool-arguments';
import { toolStateOf } from './admit/tool-state';
import { wireName } from './declare/tool-name';
import { checkSchema } from './declare/tool-schema';
import { toolDepth } from './run/tool-depth';
import { type ToolRunner } from './run/tool-runner';

/** A tool for the functions of the AI SDK. */
export interface GuardedTool {
  readonly description: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the AI SDK's own types must not appear here
  readonly inputSchema: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the AI SDK's own types must not appear here
  execute(input: any, options: any): Promise<any>;
}

/** Tools by the name under which models know them; assignable to the AI SDK's `ToolSet`. */
export type GuardedToolSet = Record<string, GuardedTool>;

/** A tool call as a reply names it. */
export interface ToolCallRequest {
  readonly id: string;
  readonly name: string;
  /** The arguments: JSON, or the value of it. */
  readonly input: unknown;
}

/** What the AI SDK tells a tool of its call. */
interface ExecuteOptions {
  readonly toolCallId?: string;
  readonly abortSignal?: AbortSignal;
}

const RUN: ControlStep = { name: 'tools', step: 'run' };
const RESUME: ControlStep = { name: 'tools', step: 'resume' };

/** The tools of the service, for the calls of one exchange. */
export class GuardedTools {
  constructor(
    private readonly catalogue: ToolCatalogue,
    private readonly admission: ToolAdmission,
    private readonly runner: ToolRunner,
    private readonly approvals: Approvals,
  ) {}

  /**
   * Tools for `generateText({ tools: tools.for('orders.find'), … })`; without names, all that the endpoint allows.
   *
   * @throws NoExchangeError outside of an exchange.
   * @throws Error when the endpoint does not allow one of them, or nobody declares it.
   */
  for(...names: readonly string[]): GuardedToolSet {
    const exchange = currentExchange();
    const { id, tools } = exchange.policy;
    const asked = names.length ? names : tools;
    return Object.fromEntries(
      asked.map((name) => {
        const tool = this.catalogue.find(name);
        if (tool && tools.includes(tool.name)) return [wireName(tool.name), this.guarded(exchange, tool)];
        throw new Error(`@AIEndpoint "${id}" does not allow the tool "${name}". Add it to its \`tools\`.`);
      }),
    );
  }

  /**
   * Runs one tool call of a reply, for SDKs that leave this to the caller; each call runs once.
   *
   * @throws ToolDeniedException when it is not exactly a call that the reply asked for and that was admitted.
   * @throws ToolFailure with a plain sentence for the model when the tool fails.
   */
  async run({ id, name, input }: ToolCallRequest, signal?: AbortSignal): Promise<unknown> {
    const exchange = currentExchange();
    const read = typeof input === 'string' ? readInput(input) : { value: input };
    const tool = this.catalogue.find(name);
    const fitted = tool && read && (await checkSchema(tool.input, read.value));
    if (!tool || !fitted?.fits) throw denied(exchange, RUN, 'not-admitted');
    return this.execute(exchange, { id, name: tool.name, input: fitted.value }, signal);
  }

  /**
   * Runs the tool that a person approved, with the arguments that were shown, and gives its result: all checks are made
   * again but the question.
   *
   * @throws ApprovalDeniedException when the token does not hold.
   * @throws ToolDeniedException when this endpoint does not allow the tool, or the call does not pass.
   * @throws ToolFailure when the tool fails.
   */
  async resume(exchange: Exchange, token: string): Promise<unknown> {
    const { tool, input } = await this.approvals.redeem(exchange, token);
    const judgement = await this.admission.judge(exchange, { name: tool, input, depth: toolDepth() + 1 });
    if (judgement.kind === 'refuse') throw denied(exchange, RESUME, judgement.reason);
    exchange.ledger.record(RESUME, pass());
    return this.runner.run(exchange, judgement);
  }

  private guarded(exchange: Exchange, { name, description, input }: Tool): GuardedTool {
    return {
      description,
      inputSchema: input,
      execute: (given: unknown, { toolCallId = '', abortSignal }: ExecuteOptions = {}) =>
        this.execute(exchange, { id: toolCallId, name, input: given }, abortSignal),
    };
  }

  private async execute(exchange: Exchange, { id, name, input }: ToolCallRequest, signal?: AbortSignal) {
    const admitted = toolStateOf(exchange).take(id, name, input);
    if (!admitted) throw denied(exchange, RUN, 'not-admitted');
    return this.runner.run(exchange, admitted, signal);
  }
}

function denied(exchange: Exchange, step: ControlStep, reason: string): ToolDeniedException {
  const problem = new ToolDeniedException().by('tools');
  exchange.ledger.record(step, { ...block(problem), reason });
  return problem;
}
