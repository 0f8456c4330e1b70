import { createParamDecorator } from '@nestjs/common';
import { currentExchange } from 'unseen-guardian/kernel';

/**
 * The caller, as a parameter of a handler marked with `@AIEndpoint`.
 *
 * @throws NoExchangeError in any other handler.
 */
export const CurrentPrincipal = createParamDecorator(() => currentExchange().principal);
