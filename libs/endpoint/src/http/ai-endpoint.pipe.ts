import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { findExchange, InvalidFieldsException, runControl } from 'unseen-guardian/kernel';
import { promptFieldsOf, validationFields } from 'unseen-guardian/privacy';
import { PromptFieldControl } from './prompt-field.control';

/** Validates the DTO and rejects attacks in its prompt fields before the handler runs. */
@Injectable()
export class AIEndpointPipe extends ValidationPipe {
  constructor(private readonly promptFields: PromptFieldControl) {
    super({
      transform: true,
      exceptionFactory: (errors) => new InvalidFieldsException(validationFields(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const shaped: unknown = await super.transform(value, metadata);
    const exchange = findExchange();
    if (!exchange || metadata.type !== 'body' || !metadata.metatype) return shaped;
    const fields = promptFieldsOf(metadata.metatype);
    const texts = fields.map(({ property }) => (shaped as Record<string, unknown>)[property]).filter(isText);
    const isOn = exchange.policy.owed.prompt.some(({ name }) => name === this.promptFields.name);
    if (texts.length > 0 && isOn) await runControl(exchange, this.promptFields, texts);
    return shaped;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;
