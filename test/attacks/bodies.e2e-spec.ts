import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { AnyFilesInterceptor } from '@nestjs/platform-express';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import { AIEndpoint } from 'unseen-guardian';
import { UsedFor } from 'unseen-guardian/privacy';
import { modelDouble, onEveryAdapter, startOn } from 'unseen-guardian/testing';
import { attackedDesks, ENDPOINT, QuestionDto } from './attack-desk';

class ItemDto {
  @IsInt()
  amount!: number;
}

class ListDto {
  @ValidateNested({ each: true })
  @Type(() => ItemDto)
  items!: ItemDto[];
}

class OrderDto {
  @IsString()
  text!: string;

  @UsedFor('desk.ship')
  @IsOptional()
  @IsString()
  address?: string;
}

@Controller('bodies')
class BodiesController {
  @Post('list')
  @AIEndpoint({ id: 'bodies.list', ...ENDPOINT })
  list(@Body() { items }: ListDto) {
    return { count: items.length };
  }

  @Post('enforced')
  @AIEndpoint({ id: 'bodies.enforced', ...ENDPOINT })
  enforced(@Body() order: OrderDto) {
    return { order };
  }

  @Post('shadow')
  @AIEndpoint({
    id: 'bodies.shadow',
    ...ENDPOINT,
    controls: { minimisation: { shadow: { until: '2999-01-01' } } },
  })
  shadow(@Body() order: OrderDto) {
    return { order };
  }
}

/** The interceptor of the endpoint runs before the parser of the body. */
@AIEndpoint({ ...ENDPOINT })
@Controller('forms')
class FormsController {
  @Post('class')
  @UseInterceptors(AnyFilesInterceptor())
  @AIEndpoint({ id: 'forms.class' })
  ofClass(@Body() question: QuestionDto) {
    return { question };
  }

  @Post('method')
  @AIEndpoint({ id: 'forms.method' })
  @UseInterceptors(AnyFilesInterceptor())
  ofMethod(@Body() question: QuestionDto) {
    return { question };
  }
}

onEveryAdapter((start) => {
  const open = attackedDesks(start);
  const serve = () => open({ controller: BodiesController, model: modelDouble() });
  const order = { text: 'Where is it?', address: 'Elm Street 5' };

  it.each([33_000, 1_000])('%d bad items are answered small', async (count) => {
    const items = Array.from({ length: count }, () => ({}));
    const { status, text } = await (await serve()).post('bodies/list', { items });
    expect(status).toBe(422);
    expect(text.length).toBeLessThan(4_096);
  });

  it('minimisation drops what serves another purpose', async () => {
    const { body } = await (await serve()).post('bodies/enforced', order);
    expect(body).toEqual({ order: { text: order.text } });
  });

  it('minimisation in shadow deletes nothing, and flags it', async () => {
    const desk = await serve();
    const { body } = await desk.post('bodies/shadow', order);
    expect(body).toEqual({ order });
    const released = desk.audit.said().find(({ type }) => type === 'exchange.released');
    expect(released).toMatchObject({ controls: { minimisation: 'flag' } });
  });
});

describe('multipart, on express', () => {
  const open = attackedDesks(startOn('express'));
  const submit = async (path: string, fields: Record<string, string>) => {
    const { url, token } = await open({ controller: FormsController, model: modelDouble() });
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${url}/forms/${path}`, { method: 'POST', body: form, headers });
    return { status: response.status, text: await response.text() };
  };

  it.each(['class', 'method'])('refuses undeclared fields of a form (%s)', async (path) => {
    const { status, text } = await submit(path, { text: 'hi', email: 'jane@example.org', role: 'system' });
    expect(status).toBe(422);
    expect(text).toContain('GUARDIAN_UNNEEDED_DATA');
    expect(text).not.toContain('jane@example.org');
  });

  it.each(['class', 'method'])('takes the declared fields of a form (%s)', async (path) => {
    const { status, text } = await submit(path, { text: 'hi' });
    expect([status, JSON.parse(text)]).toEqual([201, { question: { text: 'hi' } }]);
  });
});
