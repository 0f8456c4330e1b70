import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { after, findExchange, InvalidFieldsException, startControl } from 'unseen-guardian/kernel';
import { promptFieldsOf, validationFields } from 'unseen-guardian/privacy';
import { ExchangeLine } from '../pipeline/exchange-line';
import { SHAPED_BODY } from './shaped-body';
import { PromptFieldControl } from '../controls/prompt-field.control';

/** How many fields a refusal lists. */
const MOST_LISTED = 10;

/** Validates the DTO and rejects attacks in its prompt fields before the handler runs. */
@Injectable()
export class AIEndpointPipe extends ValidationPipe {
  constructor(
    private readonly promptFields: PromptFieldControl,
    private readonly line: ExchangeLine,
  ) {
    super({
      transform: true,
      exceptionFactory: (errors) =>
        new InvalidFieldsException(validationFields(errors).slice(0, MOST_LISTED)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const exchange = findExchange();
    if (exchange && metadata.type === 'body' && metadata.metatype && !metadata.data) {
      // A parser that runs as an interceptor (multipart) makes the body only after it was shaped.
      const isShaped = exchange.memo(SHAPED_BODY, 'body', () => undefined) === value;
      if (!isShaped) await this.line.shape(exchange, { body: value, dto: metadata.metatype });
    }
    const shaped: unknown = await super.transform(value, metadata);
    if (!exchange || metadata.type !== 'body' || !metadata.metatype) return shaped;
    const fields = promptFieldsOf(metadata.metatype);
    const texts = fields.map(({ property }) => (shaped as Record<string, unknown>)[property]).filter(isText);
    const isOn = exchange.policy.owed.prompt.some(({ name }) => name === this.promptFields.name);
    if (texts.length === 0 || !isOn) return shaped;
    return after(startControl(exchange, this.promptFields, texts), () => shaped);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;
