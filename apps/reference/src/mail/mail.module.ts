import { Module } from '@nestjs/common';
import { MailRepository } from './mail.repository';
import { MailTools } from './mail.tools';

/** The outbox, and the tool that writes to it. */
@Module({ providers: [MailRepository, MailTools], exports: [MailRepository] })
export class MailModule {}
