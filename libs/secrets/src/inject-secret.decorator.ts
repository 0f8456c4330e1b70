import { Inject } from '@nestjs/common';
import { assertSecretName } from './handle/secret-ref';

/** The injection token of the handle of a secret. */
export function getSecretToken(name: string): string {
  assertSecretName(name);
  return `guardian:secret:${name}`;
}

/** Injects the handle of a secret that `SecretsModule.forFeature` names; a handle, so that rotation needs no restart. */
export const InjectSecret = (name: string): PropertyDecorator & ParameterDecorator =>
  Inject(getSecretToken(name));
