import { AuthenticationControl, ScopeControl, StepUpControl } from 'unseen-guardian/authentication';
import { AuthorizationControl } from 'unseen-guardian/authorization';
import { NetworkThrottleControl, PrincipalThrottleControl } from 'unseen-guardian/limits';
import {
  CanaryControl,
  InjectionControl,
  RecipientControl,
  StructureControl,
  ToolsControl,
  UnsafeOutputControl,
} from 'unseen-guardian/model';
import {
  MinimisationControl,
  PersonalDataPromptControl,
  PersonalDataReplyControl,
  SecretsPromptControl,
  SecretsReplyControl,
} from 'unseen-guardian/privacy';
import { ReleaseControl } from '../controls/release.control';
import { TransportControl } from '../controls/transport.control';

/**
 * What happens to an exchange, in order.
 *
 * Admit runs in the guard, shape in the interceptor, prompt and reply inside the guarded model on each call, seal
 * before the first byte of the reply. A control that is listed here and leaves no verdict denies.
 */
export const PIPELINE = {
  admit: [
    TransportControl,
    NetworkThrottleControl,
    AuthenticationControl,
    PrincipalThrottleControl,
    StepUpControl,
    ScopeControl,
    AuthorizationControl,
  ],
  shape: [MinimisationControl],
  prompt: [
    StructureControl,
    InjectionControl,
    SecretsPromptControl,
    PersonalDataPromptControl,
    RecipientControl,
  ],
  reply: [CanaryControl, SecretsReplyControl, PersonalDataReplyControl, UnsafeOutputControl, ToolsControl],
  seal: [ReleaseControl],
} as const;

/** A stage of the pipeline. */
export type PipelineStage = keyof typeof PIPELINE;
