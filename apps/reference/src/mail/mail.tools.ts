import { Injectable } from '@nestjs/common';
import { Authorization } from 'unseen-guardian/authorization';
import { type ToolContext } from 'unseen-guardian/kernel';
import { SubjectDirectory } from 'unseen-guardian/lineage';
import { AITool } from 'unseen-guardian/model';
import { z } from 'zod';
import { Mail } from './mail.entity';
import { MailRepository } from './mail.repository';

/** There is no sender among them: a call that names one does not fit. */
const SEND = z.strictObject({
  to: z.string().describe('The e-mail address.'),
  text: z.string().describe('The text of the mail.'),
});

/** What the assistant may do with mail. */
@Injectable()
export class MailTools {
  constructor(
    private readonly mails: MailRepository,
    private readonly subjects: SubjectDirectory,
    private readonly authorization: Authorization,
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
    const { principal } = exchange;
    const { tenantId, id } = principal;
    const { id: subjectId } = await this.subjects.resolve(tenantId, 'principal', id);
    const mail = this.mails.draft({ tenantId, subjectId, to, text });
    await this.authorization.assert(principal, 'send', mail);
    await this.mails.add(mail);
    exchange.lineage.node({
      ...{ store: 'desk.mail', kind: 'app_table', locator: mail.id, categories: ['contact', 'free-text'] },
      subjects: [{ id: subjectId }],
    });
    return { sent: true };
  }
}
