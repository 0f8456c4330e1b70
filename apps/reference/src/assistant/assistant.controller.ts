import { Body, Controller, HttpCode, type MessageEvent, Post, Sse } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { from, type Observable } from 'rxjs';
import { AIEndpoint } from 'unseen-guardian';
import { CurrentPrincipal } from 'unseen-guardian/authentication';
import { type Principal } from 'unseen-guardian/kernel';
import { ApprovalDto } from './approval.dto';
import { ASSISTANT_TOOLS, AssistantService } from './assistant.service';
import { ChatDto } from './chat.dto';
import { Conversation } from './conversation.entity';

const ENDPOINT = { purpose: 'support.assistant', resource: Conversation, tools: ASSISTANT_TOOLS };

/** Answers questions, as a stream of server-sent events: `start`, the answer piece by piece, `end`. */
@Controller('assistant')
export class AssistantController {
  constructor(private readonly assistant: AssistantService) {}

  // The order matters: with @Sse() above @Post() the route would answer GET only.
  @Post('chat')
  @Sse()
  @HttpCode(200)
  @ApiProduces('text/event-stream')
  @AIEndpoint({ ...ENDPOINT, id: 'assistant.chat', action: 'chat' })
  async chat(
    @Body() dto: ChatDto,
    @CurrentPrincipal() principal: Principal,
  ): Promise<Observable<MessageEvent>> {
    return from(await this.assistant.chat(principal, dto));
  }

  /** What a tool would do was shown to the caller (409, or `event: guardrail` with `approval`), who sends the token back. */
  @Post('approvals')
  @HttpCode(200)
  @AIEndpoint({ ...ENDPOINT, id: 'assistant.approve', action: 'approve' })
  async approve(@Body() { approval }: ApprovalDto): Promise<{ result: unknown }> {
    return { result: await this.assistant.approve(approval) };
  }
}
