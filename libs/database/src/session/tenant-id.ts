/** A tenant: letters, digits and `_ . : -`, at most 64 characters; `-` alone is the system tenant. */
export const TENANT_ID = /^(?:-|[A-Za-z0-9][A-Za-z0-9_.:-]{0,63})$/;

/** The tenant of records about callers that are not known. */
export const SYSTEM_TENANT = '-';

/**
 * Refuses what is no tenant id.
 *
 * @throws TypeError; its message never repeats the value.
 */
export function assertTenantId(tenantId: unknown): asserts tenantId is string {
  if (typeof tenantId === 'string' && TENANT_ID.test(tenantId)) return;
  throw new TypeError(
    'A tenant id is 1 to 64 letters, digits and "_.:-", and begins with a letter or digit.',
  );
}
