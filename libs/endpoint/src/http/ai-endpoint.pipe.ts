import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { after, findExchange, InvalidFieldsException, startControl } from 'unseen-guardian/kernel';
import {
  type AnySchema,
  promptFieldsOf,
  schemaDto,
  schemaProblems,
  validationFields,
} from 'unseen-guardian/privacy';
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
    if (!exchange || metadata.type !== 'body') return super.transform(value, metadata);
    const schema = metadata.data ? undefined : metadata.schema;
    const dto = schema ? schemaDto(schema) : metadata.metatype;
    if (!dto) return super.transform(value, metadata);
    const sent = exchange.memo<unknown>(SHAPED_BODY, 'body', () => undefined);
    // A parser that runs as an interceptor (multipart) makes the body only after it was shaped; a schema may make
    // something else of a body that was.
    const isShaped = sent === value || (schema !== undefined && sent !== undefined);
    if (!metadata.data && !isShaped) await this.line.shape(exchange, { body: value, dto });
    const shaped: unknown = schema
      ? await read(schema, value, sent ?? value)
      : await super.transform(value, metadata);
    const fields = promptFieldsOf(dto);
    const texts = fields.map(({ property }) => textOf(shaped, property)).filter(isText);
    const isOn = exchange.policy.owed.prompt.some(({ name }) => name === this.promptFields.name);
    if (texts.length === 0 || !isOn) return shaped;
    return after(startControl(exchange, this.promptFields, texts), () => shaped);
  }
}

/**
 * Holds the body as it was sent against its schema; the issues become fields and reasons. What a pipe of the host made
 * of it since is passed on: a schema that transforms must not be applied twice.
 */
async function read(schema: AnySchema, value: unknown, sent: unknown): Promise<unknown> {
  const result = await schema['~standard'].validate(sent);
  if (result.issues)
    throw new InvalidFieldsException(schemaProblems(result.issues, sent).slice(0, MOST_LISTED));
  return value === sent ? result.value : value;
}

const textOf = (body: unknown, property: string): unknown =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[property] : undefined;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;
