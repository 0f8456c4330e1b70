import { Body, Controller, HttpCode, type MessageEvent, Post, Sse } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { from, type Observable } from 'rxjs';
import { AIEndpoint } from 'unseen-guardian';
import { CurrentPrincipal } from 'unseen-guardian/authentication';
import { type Principal } from 'unseen-guardian/kernel';
import { AssistantService } from './assistant.service';
import { ChatDto } from './chat.dto';
import { Conversation } from './conversation.entity';

/** Answers questions, as a stream of server-sent events: `start`, the answer piece by piece, `end`. */
@Controller('assistant')
export class AssistantController {
  constructor(private readonly assistant: AssistantService) {}

  // The order matters: with @Sse() above @Post() the route would answer GET only.
  @Post('chat')
  @Sse()
  @HttpCode(200)
  @ApiProduces('text/event-stream')
  @AIEndpoint({ id: 'assistant.chat', purpose: 'support.assistant', action: 'chat', resource: Conversation })
  async chat(
    @Body() dto: ChatDto,
    @CurrentPrincipal() principal: Principal,
  ): Promise<Observable<MessageEvent>> {
    return from(await this.assistant.chat(principal, dto));
  }
}
