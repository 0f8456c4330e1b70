import { createParamDecorator } from '@nestjs/common';
import { currentExchange } from 'unseen-guardian/kernel';
import { entityOf } from './entity-loaders';

/** The entity that was loaded and decided on before the handler: `@CurrentEntity() ticket: Ticket`. */
export const CurrentEntity = createParamDecorator<void>(() => entityOf(currentExchange()));
