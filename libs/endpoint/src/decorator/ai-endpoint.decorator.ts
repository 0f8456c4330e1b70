import { applyDecorators, UseFilters, UseGuards, UseInterceptors, UsePipes } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AIEndpointGuard } from '../http/ai-endpoint.guard';
import { AIEndpointInterceptor } from '../http/ai-endpoint.interceptor';
import { AIEndpointPipe } from '../http/ai-endpoint.pipe';
import { ProblemFilter } from '../http/problem.filter';
import { RemembersHandshake } from '../socket/remembers-handshake.decorator';
import { type AIEndpointOptions } from './ai-endpoint.options';
import { ENDPOINT_METADATA_KEY } from './endpoint-metadata.key';
import { AIEndpointOpenApi } from './ai-endpoint.openapi';

/** The metadata of an AI endpoint; the key is explicit, so that two copies of this package understand each other. */
export const AIEndpointMetadata = Reflector.createDecorator<AIEndpointOptions>({
  key: ENDPOINT_METADATA_KEY,
});

/**
 * Makes a handler an AI endpoint: authenticated, authorised, throttled, minimised, screened, pseudonymised, recorded.
 *
 * The app refuses to boot without `GuardianModule`, with an unknown purpose, or with an action or resource missing.
 */
export const AIEndpoint = (options: AIEndpointOptions): ClassDecorator & MethodDecorator =>
  applyDecorators(
    AIEndpointMetadata(options),
    UseGuards(AIEndpointGuard),
    UseInterceptors(AIEndpointInterceptor),
    UsePipes(AIEndpointPipe),
    UseFilters(ProblemFilter),
    AIEndpointOpenApi(options),
    RemembersHandshake(options),
  );
