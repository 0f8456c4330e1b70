import { type ExecutionContext } from '@nestjs/common';
import { type AdmitInput } from 'unseen-guardian/kernel';

/** A request that shows a token, as both adapters hand it over. */
export function presenting(token: string): AdmitInput {
  const authorization = `Bearer ${token}`;
  const rawHeaders = ['Host', 'api.example.com', 'Accept', '*/*', 'Authorization', authorization];
  const request = { rawHeaders };
  const execution = { switchToHttp: () => ({ getRequest: () => request }) } as unknown as ExecutionContext;
  return {
    execution,
    transport: 'http',
    request: {
      method: 'POST',
      url: '/tickets/7/reply',
      headers: { host: 'api.example.com', accept: '*/*', authorization },
      ip: '192.0.2.1',
      params: {},
      body: {},
    },
  };
}
