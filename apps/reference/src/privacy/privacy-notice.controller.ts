import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public } from 'unseen-guardian/kernel';
import { PrivacyNoticeService } from './privacy-notice.service';

/** What of a response is set here; the same on Express and on Fastify. */
interface Reply {
  header(name: string, value: string): unknown;
}

const MARKDOWN = 'text/markdown';

/** Whether a client would rather read text than JSON: it names Markdown, or plain text, and not JSON before it. */
export function prefersMarkdown(accept = ''): boolean {
  const types = accept.split(',').map((part) => part.split(';')[0]!.trim().toLowerCase());
  const first = types.find((type) => ['application/json', MARKDOWN, 'text/plain', '*/*'].includes(type));
  return first === MARKDOWN || first === 'text/plain';
}

/** Tells everybody, without a token, what is done with their data (GDPR Art. 13). */
@ApiTags('privacy')
@Controller('privacy')
@Public()
export class PrivacyNoticeController {
  constructor(private readonly notice: PrivacyNoticeService) {}

  @Get('notice')
  @ApiProduces('application/json', MARKDOWN)
  read(@Headers('accept') accept: string | undefined, @Res({ passthrough: true }) reply: Reply) {
    reply.header('Vary', 'Accept');
    if (!prefersMarkdown(accept)) return this.notice.asData();
    reply.header('Content-Type', `${MARKDOWN}; charset=utf-8`);
    return this.notice.asMarkdown();
  }
}
