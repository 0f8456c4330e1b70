import { type Challenge } from 'unseen-guardian/kernel';
import { type CommonOptions } from '../authentication.options';
import { dpopRules } from '../dpop/dpop.options';

/** The schemes that callers may use: Bearer and DPoP for access tokens (RFC 6750 §3, RFC 9449 §7.1), ApiKey for static keys. */
export function offeredSchemes(
  options: Pick<CommonOptions, 'apiKeys' | 'dpop' | 'resource'>,
): readonly Challenge[] {
  const dpop = dpopRules(options);
  return [
    ...(dpop?.required ? [] : [{ scheme: 'Bearer' }]),
    ...(dpop ? [{ scheme: 'DPoP', parameters: { algs: dpop.algorithms.join(' ') } }] : []),
    ...(options.apiKeys ? [{ scheme: 'ApiKey' }] : []),
  ];
}
