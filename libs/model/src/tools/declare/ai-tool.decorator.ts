import { Reflector } from '@nestjs/core';
import { type ToolDeclaration } from 'unseen-guardian/kernel';

/** The metadata key of `@AITool`; explicit, so that two copies of this package understand each other. */
const TOOL_METADATA_KEY = 'guardian:tool';

/** What `@AITool` declares. */
export type AIToolOptions = ToolDeclaration;

/** The metadata of a tool. */
export const AIToolMetadata = Reflector.createDecorator<AIToolOptions>({ key: TOOL_METADATA_KEY });

/**
 * Makes a method of a provider a tool for models. No model may call it before an endpoint allows it by name, and then
 * only with arguments that fit, for callers with the right to its action.
 *
 * The method gets the input as its schema reads it, and `{ exchange, principal, signal }`.
 */
export const AITool =
  (options: AIToolOptions): MethodDecorator =>
  (target, key, descriptor) =>
    AIToolMetadata(options)(target, key, descriptor as PropertyDescriptor);
