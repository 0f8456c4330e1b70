import { AI_PROVIDER_FORMATS } from './rows/ai-providers.formats';
import { CHAT_FORMATS } from './rows/chat.formats';
import { CLOUD_FORMATS } from './rows/cloud.formats';
import { IDENTITY_FORMATS } from './rows/identity.formats';
import { INFRASTRUCTURE_FORMATS } from './rows/infrastructure.formats';
import { KEY_MATERIAL_FORMATS } from './rows/key-material.formats';
import { MONITORING_FORMATS } from './rows/monitoring.formats';
import { PAYMENT_FORMATS } from './rows/payment.formats';
import { REGISTRY_FORMATS } from './rows/registries.formats';
import { SOURCE_HOST_FORMATS } from './rows/source-hosts.formats';
import { WORK_APP_FORMATS } from './rows/work-apps.formats';
import { type SecretFormat } from './secret-format';

/** Every known format of a key, token or private key, one row per prefix, filed by theme. */
export const SECRET_FORMATS: readonly SecretFormat[] = [
  ...KEY_MATERIAL_FORMATS,
  ...CLOUD_FORMATS,
  ...AI_PROVIDER_FORMATS,
  ...SOURCE_HOST_FORMATS,
  ...PAYMENT_FORMATS,
  ...CHAT_FORMATS,
  ...REGISTRY_FORMATS,
  ...MONITORING_FORMATS,
  ...INFRASTRUCTURE_FORMATS,
  ...IDENTITY_FORMATS,
  ...WORK_APP_FORMATS,
];
