import { Injectable } from '@nestjs/common';
import { type ToolContext } from 'unseen-guardian/kernel';
import { SubjectDirectory } from 'unseen-guardian/lineage';
import { AITool } from 'unseen-guardian/model';
import { z } from 'zod';
import { Mail } from './mail.entity';
import { MailRepository } from './mail.repository';

const SEND = z.object({
  to: z.string().describe('The e-mail address.'),
  text: z.string().describe('The text of the mail.'),
});

/** What the assistant may do with mail. */
@Injectable()
export class MailTools {
  constructor(
    private readonly mails: MailRepository,
    private readonly subjects: SubjectDirectory,
  ) {}

  /** Puts a mail into the outbox; a person approves each one first. */
  @AITool({
    name: 'mail.send',
    description: 'Sends an e-mail.',
    input: SEND,
    action: 'send',
    resource: Mail,
    sink: 'send',
    acceptsTaint: true, // the answer comes from documents; that is why a person looks at every mail
    confirm: 'always',
    args: {
      to: { restore: true, domains: ['example.com', 'example.org', 'example.net'], maxLength: 200 },
      text: { restore: true, maxLength: 4_000 },
    },
  })
  async send({ to, text }: z.infer<typeof SEND>, { exchange }: ToolContext) {
    const { tenantId, id } = exchange.principal;
    const { id: subjectId } = await this.subjects.resolve(tenantId, 'principal', id);
    const locator = await this.mails.add({ tenantId, subjectId, to, text });
    exchange.lineage.node({
      ...{ store: 'desk.mail', kind: 'app_table', locator, categories: ['contact', 'free-text'] },
      subjects: [{ id: subjectId }],
    });
    return { sent: true };
  }
}
