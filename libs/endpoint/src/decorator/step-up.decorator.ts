import { applyDecorators, SetMetadata, UseGuards } from '@nestjs/common';
import { type StepUpOptions, stepUpRequirement } from 'unseen-guardian/authentication';
import { AIEndpointGuard } from '../http/ai-endpoint.guard';
import { STEP_UP_METADATA_KEY } from './endpoint-metadata.key';

/**
 * Lets an AI endpoint answer only callers whose user authenticated well enough and not too long ago (RFC 9470); others get
 * 401 and a challenge that says what to ask the issuer for. A token that does not say is not enough.
 *
 * On a class it holds for every endpoint of it; what the method says overrides the class, field by field. A service with
 * `@StepUp` on anything but an AI endpoint does not start.
 *
 * @throws Error that says the remedy when it asks for nothing, or for what no token can meet.
 */
export const StepUp = (options: StepUpOptions): ClassDecorator & MethodDecorator =>
  applyDecorators(
    SetMetadata(STEP_UP_METADATA_KEY, stepUpRequirement(options)),
    // The same guard as that of @AIEndpoint, which walks the line once: without GuardianModule nothing starts.
    UseGuards(AIEndpointGuard),
  );
