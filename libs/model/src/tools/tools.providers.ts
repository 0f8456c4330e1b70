import { type FactoryProvider, type Provider } from '@nestjs/common';
import { TenantTransaction } from 'unseen-guardian/database';
import { Encryption } from 'unseen-guardian/encryption';
import { ActionAuthority, ToolCatalogue, ValueRestorer, optional } from 'unseen-guardian/kernel';
import { Secrets } from 'unseen-guardian/secrets';
import { Approvals } from '../approval/approvals.service';
import { PostgresApprovalStore } from '../approval/postgres-approval-store';
import { MODEL_OPTIONS, type ModelOptions } from '../model.options';
import { ToolAdmission } from './admit/tool-admission';
import { DecoratedTools } from './declare/decorated-tools';
import { ToolRegistry } from './declare/tool-registry';
import { GuardedTools } from './guarded-tools.service';
import { ToolRunner } from './run/tool-runner';
import { ToolsControl } from './tools.control';

const APPROVALS: FactoryProvider = {
  provide: Approvals,
  inject: [MODEL_OPTIONS, optional(TenantTransaction), optional(Encryption), optional(Secrets)],
  useFactory: (
    { approvals }: ModelOptions,
    transaction?: TenantTransaction,
    encryption?: Encryption,
    secrets?: Secrets,
  ) => {
    const store = transaction && encryption ? new PostgresApprovalStore(transaction, encryption) : undefined;
    return new Approvals(approvals, store, secrets);
  },
};

/** What declares, admits, approves and runs tools. */
export const TOOLS: Provider[] = [
  APPROVALS,
  ToolRegistry,
  { provide: ToolCatalogue, useExisting: ToolRegistry },
  DecoratedTools,
  {
    provide: ToolAdmission,
    inject: [ToolCatalogue, MODEL_OPTIONS, optional(ActionAuthority), optional(ValueRestorer)],
    useFactory: (
      catalogue: ToolCatalogue,
      { tools }: ModelOptions,
      authority?: ActionAuthority,
      restorer?: ValueRestorer,
    ) => new ToolAdmission(catalogue, authority, tools, restorer),
  },
  {
    provide: ToolRunner,
    inject: [MODEL_OPTIONS],
    useFactory: ({ tools }: ModelOptions) => new ToolRunner(tools),
  },
  {
    provide: ToolsControl,
    inject: [ToolAdmission, Approvals],
    useFactory: (admission: ToolAdmission, approvals: Approvals) => new ToolsControl(admission, approvals),
  },
  {
    provide: GuardedTools,
    inject: [ToolCatalogue, ToolAdmission, ToolRunner, Approvals],
    useFactory: (
      catalogue: ToolCatalogue,
      admission: ToolAdmission,
      runner: ToolRunner,
      approvals: Approvals,
    ) => new GuardedTools(catalogue, admission, runner, approvals),
  },
];
