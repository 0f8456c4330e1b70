import { Inject, Injectable } from '@nestjs/common';
import { GUARDIAN_OPTIONS, type GuardianOptions } from 'unseen-guardian';
import { type PrivacyNotice, privacyNotice } from 'unseen-guardian/privacy';

/** What the providers of models are, in words that a customer understands; any other is called by its own name. */
const RECIPIENTS: Readonly<Record<string, string>> = {
  'offline:local': 'a program on our own server; nothing leaves it',
};

/** The notice that follows from the register of purposes. */
@Injectable()
export class PrivacyNoticeService {
  private readonly notice: PrivacyNotice;

  constructor(@Inject(GUARDIAN_OPTIONS) { purposes }: GuardianOptions) {
    this.notice = privacyNotice(purposes, {
      controller: 'Example Support Desk',
      contact: 'privacy@example.com',
      recipients: RECIPIENTS,
    });
  }

  /** The notice as JSON. */
  asData(): PrivacyNotice {
    return this.notice;
  }

  /** The notice as a text to read. */
  asMarkdown(): string {
    return this.notice.toMarkdown();
  }
}
