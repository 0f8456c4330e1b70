import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

/** A tool call that the caller approves. */
export class ApprovalDto {
  @ApiProperty({
    description: 'The `approval.token` of the answer that asked for it; holds once, for ten minutes.',
  })
  @IsString()
  @MaxLength(1_200)
  approval!: string;
}
