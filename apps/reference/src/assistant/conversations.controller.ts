import { Controller, Delete } from '@nestjs/common';
import { AIEndpoint, StepUp } from 'unseen-guardian';
import { CurrentPrincipal } from 'unseen-guardian/authentication';
import { minutes, type Principal } from 'unseen-guardian/kernel';
import { CONFIRMED_LOGIN } from '../support-desk.options';
import { AssistantService } from './assistant.service';
import { Conversation } from './conversation.entity';

/** Lets callers take back what they said to the assistant. */
@Controller('assistant/conversations')
export class ConversationsController {
  constructor(private readonly assistant: AssistantService) {}

  /** It cannot be undone, so a token that was left lying about is not enough (GDPR Art. 17, RFC 9470). */
  @Delete()
  @StepUp({ acr: CONFIRMED_LOGIN, maxAge: minutes(5) })
  @AIEndpoint({
    ...{ id: 'conversations.erase', purpose: 'support.assistant', action: 'erase', resource: Conversation },
  })
  async erase(@CurrentPrincipal() principal: Principal): Promise<{ erased: number }> {
    return { erased: await this.assistant.erase(principal) };
  }
}
