import { type Exchange, type ModelCall, ReplyControl, type ReplyFilter } from 'unseen-guardian/kernel';
import { type Approvals } from '../approval/approvals.service';
import { type ToolAdmission } from './admit/tool-admission';
import { ToolCallsFilter } from './admit/tool-calls.filter';
import { toolDepth } from './run/tool-depth';
import { noteUntrusted } from './taint/untrusted-texts';

/**
 * Refuses a reply that asks for a tool which may not run (OWASP LLM06), and pauses the exchange for one that a person
 * has to approve; no tool of a reply runs before all of its checks are in.
 */
export class ToolsControl extends ReplyControl {
  readonly name = 'tools';

  constructor(
    private readonly admission: ToolAdmission,
    private readonly approvals: Approvals,
  ) {
    super();
  }

  /** @throws ToolDeniedException when the exchange has gone on for long enough. */
  open(exchange: Exchange, call: ModelCall): ReplyFilter {
    if (exchange.policy.tools.length) {
      noteUntrusted(exchange, call);
      this.admission.assertMayGoOn(exchange);
    }
    return new ToolCallsFilter(exchange, this.admission, this.approvals, toolDepth());
  }
}
