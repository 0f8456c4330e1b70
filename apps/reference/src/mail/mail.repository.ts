import { Injectable } from '@nestjs/common';
import { TenantTransaction } from 'unseen-guardian/database';
import { type CipherPlace, Encryption } from 'unseen-guardian/encryption';
import { Ids } from 'unseen-guardian/kernel';
import { Mail } from './mail.entity';

const ADD = `insert into desk.mail (tenant_id, id, subject_id, recipient, body) values ($1, $2, $3, $4, $5)`;

/** Keeps the outbox, encrypted; whoever delivers mails empties it. */
@Injectable()
export class MailRepository {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly encryption: Encryption,
    private readonly ids: Ids,
  ) {}

  /** A mail that is not in the outbox yet. */
  draft(mail: Omit<Mail, 'id'>): Mail {
    return new Mail({ ...mail, id: this.ids.uuid() });
  }

  /** Puts a mail into the outbox. */
  async add({ id, tenantId, subjectId, to, text }: Mail): Promise<void> {
    const place = (column: string): CipherPlace => ({
      ...{ tenantId, subjectId, table: 'desk.mail', column, rowId: id },
    });
    const sealed = await Promise.all([
      this.encryption.encrypt(to, place('recipient')),
      this.encryption.encrypt(text, place('body')),
    ]);
    await this.transaction.run(tenantId, (manager) =>
      manager.query(ADD, [tenantId, id, subjectId, ...sealed]),
    );
  }
}
