import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

/** How a reply may sound. */
export const TONES = ['friendly', 'formal'] as const;

/** How a reply may sound. */
export type Tone = (typeof TONES)[number];

/** What is said about a reply; everything else is in the ticket. */
export class DraftReplyDto {
  @ApiPropertyOptional({ enum: TONES, default: 'friendly' })
  @IsOptional()
  @IsIn(TONES)
  tone?: Tone;
}
