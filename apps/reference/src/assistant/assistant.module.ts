import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module';
import { MailModule } from '../mail/mail.module';
import { OrdersModule } from '../orders/orders.module';
import { AssistantController } from './assistant.controller';
import { AssistantService } from './assistant.service';
import { ConversationRepository } from './conversation.repository';
import { ConversationsController } from './conversations.controller';

/** The assistant and its conversations. */
@Module({
  imports: [DocumentsModule, MailModule, OrdersModule],
  controllers: [AssistantController, ConversationsController],
  providers: [AssistantService, ConversationRepository],
})
export class AssistantModule {}
