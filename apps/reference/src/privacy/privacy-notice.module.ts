import { Module } from '@nestjs/common';
import { PrivacyNoticeController } from './privacy-notice.controller';
import { PrivacyNoticeService } from './privacy-notice.service';

/** The privacy notice. */
@Module({ controllers: [PrivacyNoticeController], providers: [PrivacyNoticeService] })
export class PrivacyNoticeModule {}
