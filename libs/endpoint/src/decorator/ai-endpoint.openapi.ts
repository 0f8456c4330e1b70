import { type AIEndpointOptions } from './ai-endpoint.options';

/** What @nestjs/swagger reads; written as plain metadata, so that a host without it needs nothing. */
const RESPONSES: Readonly<Record<number, { description: string }>> = {
  401: {
    description:
      'No access token, one that is not valid, or a login that does not suffice; see WWW-Authenticate.',
  },
  403: { description: 'The caller may not perform this action on this data.' },
  422: { description: 'A field is not valid or not needed for the purpose, or the prompt was refused.' },
  429: { description: 'Too many requests; see Retry-After.' },
  503: { description: 'A required control is unavailable.' },
};

/** Describes an AI endpoint for OpenAPI: bearer token, problem responses and `x-guardian`. */
export const AIEndpointOpenApi =
  ({ id, purpose, action, scopes }: AIEndpointOptions): ClassDecorator & MethodDecorator =>
  (target: object, _key?: string | symbol, descriptor?: PropertyDescriptor) => {
    const handler: unknown = descriptor?.value;
    if (typeof handler !== 'function') return;
    const metadata: Record<string, unknown> = {
      'swagger/apiSecurity': [{ bearer: [] }],
      'swagger/apiResponse': {
        ...(Reflect.getMetadata('swagger/apiResponse', handler) as object),
        ...RESPONSES,
      },
      'swagger/apiExtension': { 'x-guardian': { id, purpose, action, ...(scopes && { scopes }) } },
    };
    for (const [key, value] of Object.entries(metadata)) Reflect.defineMetadata(key, value, handler);
  };
