/** The top of the framework: the decorator, the module, and the pipeline they walk. */
export { AIEndpoint, AIEndpointMetadata } from './decorator/ai-endpoint.decorator';
export { type AIEndpointOptions } from './decorator/ai-endpoint.options';
export { StepUp } from './decorator/step-up.decorator';
export { AIEndpointGuard } from './http/ai-endpoint.guard';
export { AIEndpointInterceptor } from './http/ai-endpoint.interceptor';
export { AIEndpointPipe } from './http/ai-endpoint.pipe';
export { ProblemFilter } from './http/problem.filter';
export { PromptFieldControl } from './controls/prompt-field.control';
export { GuardianModule } from './module/guardian.module';
export { GUARDIAN_OPTIONS, type GuardianOptions } from './module/guardian.options';
export { EndpointExplorer } from './pipeline/endpoint-explorer';
export { PIPELINE, type PipelineStage } from './pipeline/pipeline';
export { ReleaseControl } from './controls/release.control';
export { TransportControl } from './controls/transport.control';
