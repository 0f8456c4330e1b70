import { required } from '../frame/options/option';
import { path } from '../frame/options/value-kinds';

/** The option of commands that write into the audit log. */
export const rootKey = required(
  path('<root-key>'),
  'a file with the root key of the service, base64: the audit log needs it',
);
