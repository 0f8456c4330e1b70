import { type AuthenticationOptions } from '../authentication.options';
import { dpopRules } from '../dpop/dpop.options';
import { type ResourceMetadataMembers } from '../resource/resource-metadata';

/** How tokens may be bound, or have to be, as clients read it (RFC 9728 §2). */
export function bindingMetadata(options: AuthenticationOptions): ResourceMetadataMembers {
  const dpop = dpopRules(options);
  return {
    ...(dpop && {
      dpop_signing_alg_values_supported: dpop.algorithms,
      dpop_bound_access_tokens_required: dpop.required,
    }),
    ...(options.clientCertificate && { tls_client_certificate_bound_access_tokens: true }),
  };
}
