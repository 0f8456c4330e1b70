import {
  type Clock,
  ActionAuthority,
  type Principal,
  type ReplyControl,
  type Tool,
  type ToolContext,
  type ValueRestorer,
} from 'unseen-guardian/kernel';
import { z } from 'zod';
import { Approvals } from '../src/approval/approvals.service';
import { type ProviderModel } from '../src/language-model.protocol';
import { ToolAdmission } from '../src/tools/admit/tool-admission';
import { ToolRegistry } from '../src/tools/declare/tool-registry';
import { GuardedTools } from '../src/tools/guarded-tools.service';
import { ToolRunner } from '../src/tools/run/tool-runner';
import { type ToolOptions } from '../src/tools/tool.options';
import { ToolsControl } from '../src/tools/tools.control';
import { type Desk, deskWith } from './fixture';

/** Who calls. */
export const ANA: Principal = {
  id: 'https://issuer.test|ana',
  issuer: 'https://issuer.test',
  subject: 'ana',
  tenantId: 'tenant-1',
  roles: [],
  scopes: ['desk', 'files'],
};

/** What the callers of the specs may do. */
const RIGHTS: readonly string[] = ['find Order', 'send Desk', 'note Desk', 'pay Desk', 'look Desk'];

class SpecAuthority extends ActionAuthority {
  constructor(private readonly whileAsked: () => void = () => undefined) {
    super();
  }

  mayDo(_exchange: unknown, action: string, resource: unknown): Promise<boolean> {
    this.whileAsked();
    return Promise.resolve(RIGHTS.includes(`${action} ${resource as string}`));
  }
}

type Declared = Omit<Tool, 'run'>;

/** One tool for each rule that the specs look at. */
export const DECLARED: readonly Declared[] = [
  {
    ...{
      name: 'orders.find',
      description: 'Finds an order',
      action: 'find',
      resource: 'Order',
      sink: 'read',
    },
    input: z.object({ id: z.string() }),
    args: { id: { characters: 'digits', maxLength: 6 } },
  },
  {
    ...{ name: 'mail.send', description: 'Sends a mail', action: 'send', sink: 'send' },
    input: z.object({ to: z.string(), text: z.string() }),
    args: { to: { domains: ['example.com'] } },
  },
  {
    ...{ name: 'notes.add', description: 'Adds a note', action: 'note', sink: 'write', confirm: false },
    input: z.object({ text: z.string() }),
  },
  {
    ...{
      name: 'flags.set',
      description: 'Marks a ticket',
      action: 'note',
      sink: 'write',
      acceptsTaint: true,
    },
    input: z.object({ flag: z.enum(['red', 'green']) }),
  },
  {
    ...{ name: 'bills.pay', description: 'Pays a bill', action: 'pay', sink: 'pay', confirm: 'always' },
    input: z.object({ id: z.string() }),
  },
  {
    ...{ name: 'staff.list', description: 'Lists the staff', action: 'list', sink: 'read' },
    input: z.object({}),
  },
  {
    ...{ name: 'files.read', description: 'Reads a file', action: 'look', sink: 'read', scopes: ['files'] },
    input: z.object({}),
  },
  {
    ...{ name: 'files.sweep', description: 'Sweeps files', action: 'look', sink: 'read' },
    ...{ input: z.object({}), scopes: ['files', 'files:all'] },
  },
  {
    ...{ name: 'desk.look', description: 'Looks deeper', action: 'look', sink: 'read' },
    input: z.object({ more: z.number().optional() }),
  },
];

/** What each tool answers; a function gets the input. */
export type Answers = Readonly<Record<string, unknown>>;

/** What a spec of tools may set. */
export interface ToolDeskSettings {
  /** @default every tool that is declared */
  readonly tools?: readonly string[];
  readonly answers?: Answers;
  readonly options?: ToolOptions;
  readonly clock?: Clock;
  readonly before?: readonly ReplyControl[];
  readonly approvals?: Approvals;
  readonly restorer?: ValueRestorer;
  /** Rules of arguments, instead of those that are declared. */
  readonly args?: Readonly<Record<string, NonNullable<Tool['args']>>>;
  /** Called while the rights of the caller are looked up. */
  readonly whileChecking?: () => void;
}

/** A desk whose exchange may use tools. */
export interface ToolDesk extends Desk {
  readonly guarded: GuardedTools;
  /** Every tool that ran, and its input. */
  readonly ran: (readonly [name: string, input: unknown])[];
  /** Whom each of them was run for. */
  readonly principals: readonly Principal[];
}

/** A desk behind the control of tools. */
export function toolDesk(provider: ProviderModel, settings: ToolDeskSettings = {}): ToolDesk {
  const { answers = {}, options = {}, before = [], approvals = new Approvals(), clock } = settings;
  const ran: (readonly [string, unknown])[] = [];
  const principals: Principal[] = [];
  const run =
    (name: string) =>
    (input: unknown, { principal }: ToolContext) => {
      ran.push([name, input]);
      principals.push(principal);
      const answer = answers[name];
      return typeof answer === 'function'
        ? (answer as (input: unknown) => unknown)(input)
        : (answer ?? 'done');
    };
  const registry = new ToolRegistry();
  const rules = (tool: Declared) => settings.args?.[tool.name] ?? tool.args ?? {};
  registry.add({ tools: DECLARED.map((tool) => ({ ...tool, args: rules(tool), run: run(tool.name) })) });
  const admission = new ToolAdmission(
    registry,
    new SpecAuthority(settings.whileChecking),
    options,
    settings.restorer,
  );
  const desk = deskWith(provider, {
    replyControls: [...before, new ToolsControl(admission, approvals)],
    tools: settings.tools ?? registry.names,
    ...(clock && { clock }),
  });
  desk.exchange.authenticatedAs(ANA);
  const guarded = new GuardedTools(registry, admission, new ToolRunner(options), approvals);
  return { ...desk, guarded, ran, principals };
}

/** A tool call as models write it. */
export const callOf = (toolName: string, input: unknown, toolCallId = 'c1') => ({
  type: 'tool-call',
  toolCallId,
  toolName,
  input: typeof input === 'string' ? input : JSON.stringify(input),
});
