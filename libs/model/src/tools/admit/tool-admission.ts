import {
  type ActionAuthority,
  type Exchange,
  type Tool,
  type ToolCatalogue,
  ToolDeniedException,
  type ValueRestorer,
} from 'unseen-guardian/kernel';
import { compileRules } from '../args/argument-rules';
import { restoreArguments } from '../args/restored-arguments';
import { checkSchema } from '../declare/tool-schema';
import { repeatedArguments } from '../taint/repeated-text';
import { untrustedTexts } from '../taint/untrusted-texts';
import { type ToolOptions } from '../tool.options';
import { taintDecision } from './confirmation';
import { BEFORE_MODEL, BEFORE_TOOL, exceeded, type LimitName, toolUse } from './tool-limits';
import { toolStateOf } from './tool-state';

/** Why a call may not run; for verdicts, never for the caller. */
export type ToolRefusal =
  'not-allowed' | 'unknown' | 'input' | 'argument' | 'scope' | 'rights' | 'tainted' | `limit:${LimitName}`;

/** A call that somebody asks for. */
export interface AskedCall {
  readonly name: string;
  /** The arguments, as JSON gives them. */
  readonly input: unknown;
  /** How many tools it would run inside of, itself included. */
  readonly depth: number;
}

/** A call that passed every check; it may still need a person who approves it. */
export interface FitCall {
  readonly kind: 'run' | 'confirm';
  readonly tool: Tool;
  /** The input with values where the tool needs them, before the schema reads it. */
  readonly given: unknown;
  /** The input as the schema reads it. */
  readonly input: unknown;
  readonly depth: number;
  /** Paths of the arguments that repeat text from outside. */
  readonly tainted: readonly string[];
}

/** What the checks say of one call. */
export type Judgement =
  FitCall | { readonly kind: 'refuse'; readonly reason: ToolRefusal; readonly tainted: readonly string[] };

const refuse = (reason: ToolRefusal, tainted: readonly string[] = []): Judgement => ({
  kind: 'refuse',
  reason,
  tainted,
});

/** Whether the caller's token has every scope of a tool: a model gets no door that its caller could not open. */
const hasScopes = ({ principal }: Exchange, { scopes = [] }: Tool): boolean =>
  scopes.every((scope) => principal.scopes.includes(scope));

/** Decides which tool calls may run: nothing does that is not allowed, declared, well-formed, in bounds and permitted. */
export class ToolAdmission {
  constructor(
    private readonly catalogue: ToolCatalogue,
    private readonly authority?: ActionAuthority,
    private readonly options: ToolOptions = {},
    private readonly restorer?: ValueRestorer,
  ) {}

  /**
   * Lets the next model call of an exchange with tools begin.
   *
   * @throws ToolDeniedException when the exchange has gone on for long enough.
   */
  assertMayGoOn(exchange: Exchange): void {
    const limit = exceeded(toolUse(exchange, this.options), this.options.limits, BEFORE_MODEL);
    if (limit) throw new ToolDeniedException();
  }

  /**
   * Looks at one call, in this order: allow-list, declaration, schema, rules of arguments, scopes, rights, taint, limits.
   *
   * @throws Error when a check cannot be made.
   */
  async judge(exchange: Exchange, asked: AskedCall): Promise<Judgement> {
    const tool = this.catalogue.find(asked.name);
    if (!exchange.policy.tools.includes(tool?.name ?? asked.name)) return refuse('not-allowed');
    if (!tool) return refuse('unknown');
    const given = this.restored(exchange, tool, asked.input);
    const read = await checkSchema(tool.input, given);
    if (!read.fits) return refuse('input');
    if (!compileRules(tool)(read.value)) return refuse('argument');
    if (!hasScopes(exchange, tool)) return refuse('scope');
    if (!(await this.mayDo(exchange, tool))) return refuse('rights');
    const texts = untrustedTexts(exchange);
    const kind = taintDecision(tool, texts.size > 0);
    const tainted = kind === 'run' ? [] : repeatedArguments(asked.input, texts);
    if (kind === 'refuse') return refuse('tainted', tainted);
    const limit = this.limitOf(exchange, tool, { ...asked, input: read.value });
    if (limit) return refuse(`limit:${limit}`);
    return { kind, tool, given, input: read.value, depth: asked.depth, tainted };
  }

  private restored(exchange: Exchange, tool: Tool, input: unknown): unknown {
    const { restorer } = this;
    return restorer ? restoreArguments(tool, input, (text) => restorer.restore(exchange, text)) : input;
  }

  private async mayDo(exchange: Exchange, { action, resource = exchange.policy.resource }: Tool) {
    if (!this.authority) {
      throw new Error(
        'Nobody says what callers may do with tools. Bind ActionAuthority; GuardianModule does.',
      );
    }
    return this.authority.mayDo(exchange, action, resource);
  }

  private limitOf(exchange: Exchange, tool: Tool, { input, depth }: AskedCall): LimitName | undefined {
    const state = toolStateOf(exchange);
    const repeats = state.count(tool.name, input);
    const use = toolUse(exchange, this.options, { calls: state.calls, depth, repeats });
    return exceeded(use, this.options.limits, BEFORE_TOOL);
  }
}
