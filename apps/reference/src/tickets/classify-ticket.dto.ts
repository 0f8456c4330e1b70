import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { PromptField } from 'unseen-guardian/privacy';

/** A mood needs the text and nothing else: not the name, not the address, not the account. */
export class ClassifyTicketDto {
  @ApiProperty({ example: 'I have waited for three weeks. This is unacceptable!' })
  @PromptField({ maxTokens: 2_000 })
  @IsString()
  @Length(1, 8_000)
  text!: string;
}
