import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { AIEndpoint } from 'unseen-guardian';
import { PromptField, promptSchema, type SchemaResult, UsedFor } from 'unseen-guardian/privacy';
import { IsString } from 'class-validator';
import { z } from 'zod';

const ENDPOINT = { purpose: 'desk.answer', action: 'ask', resource: 'Desk' } as const;

/** A schema of a library that knows no JSON Schema. */
export const bareSchema = {
  '~standard': {
    ...{ version: 1 as const, vendor: 'hand-made' },
    validate: (value: unknown): SchemaResult => {
      const { text } = value as { text?: unknown };
      return typeof text === 'string'
        ? { value }
        : { issues: [{ message: `no text: ${String(text)}`, path: ['text'] }] };
    },
  },
};

const zodSchema = z.object({
  text: z.string(),
  count: z.string().transform(Number).optional(),
  birthday: z.string().optional(),
  segment: z.string().optional(),
  items: z.array(z.object({ sku: z.string(), colour: z.string().optional() })).optional(),
});
const declarations = {
  promptFields: { text: { maxTokens: 30 } },
  usedFor: {
    birthday: ['marketing.mail'],
    segment: ['marketing.mail', 'survey', { otherwise: 'refuse' as const }],
    'items.colour': ['marketing.mail'],
  },
};

class PlainDto {
  @PromptField({ maxTokens: 30 }) @IsString() text!: string;
  @UsedFor('marketing.mail') birthday?: string;
  @UsedFor('marketing.mail', 'survey', { otherwise: 'refuse' }) segment?: string;
}

/** Answers with what reached it. */
@Controller('shapes')
export class ShapesController {
  @Post('class')
  @HttpCode(200)
  @AIEndpoint({ id: 'shapes.class', ...ENDPOINT })
  byClass(@Body() body: PlainDto): unknown {
    return body;
  }

  @Post('zod')
  @HttpCode(200)
  @AIEndpoint({ id: 'shapes.zod', ...ENDPOINT })
  byZod(@Body({ schema: promptSchema(zodSchema, declarations) }) body: unknown): unknown {
    return body;
  }

  @Post('plain-zod')
  @HttpCode(200)
  @AIEndpoint({ id: 'shapes.plain-zod', ...ENDPOINT })
  byPlainZod(@Body({ schema: zodSchema }) body: unknown): unknown {
    return body;
  }

  @Post('bare')
  @HttpCode(200)
  @AIEndpoint({ id: 'shapes.bare', ...ENDPOINT })
  byBare(
    @Body({ schema: promptSchema(bareSchema, { fields: ['text', 'items.sku'] }) }) body: unknown,
  ): unknown {
    return body;
  }
}

/** An endpoint whose schema says nothing of its fields. */
@Controller('silent')
export class SilentController {
  @Post()
  @AIEndpoint({ id: 'silent', ...ENDPOINT })
  ask(@Body({ schema: bareSchema }) body: unknown): unknown {
    return body;
  }
}
