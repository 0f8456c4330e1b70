import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { PromptField } from 'unseen-guardian/privacy';

/** One message to the assistant; what was said before is kept by the server. */
export class ChatDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'From the event `start` of an earlier answer.' })
  @IsOptional()
  @IsUUID()
  conversationId?: string;

  @ApiProperty({ example: 'How long does a refund take?' })
  @PromptField({ maxTokens: 1_000 })
  @IsString()
  @Length(1, 4_000)
  message!: string;
}
