import { type Type as ClassOf } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsArray, IsEmail, IsOptional, IsString, validateSync, ValidateNested } from 'class-validator';
import { PromptField, promptFieldsOf } from '../decorator/prompt-field.decorator';
import { UsedFor } from '../decorator/used-for.decorator';
import { anExchange } from '../../spec/exchange.fixture';
import { validationFields } from '../validation/validation-fields';
import { MinimisationControl } from './minimisation.control';

class Item {
  @IsString() sku!: string;
  @UsedFor('marketing.mail') colour?: string;
}
class ReplyDto {
  @PromptField({ maxTokens: 3 }) text!: string;
  @IsOptional() @IsEmail() email?: string;
  @UsedFor('marketing.mail') birthday?: string;
  @UsedFor('support.reply', 'marketing.mail') topic?: string;
  @ValidateNested() first?: Item;
  @ValidateNested({ each: true }) @Type(() => Item) items?: Item[];
  @IsArray() tags?: unknown[];
}
class StrictDto {
  @UsedFor('marketing.mail', 'survey', { otherwise: 'refuse' }) birthday?: string;
  @UsedFor('support.reply', { otherwise: 'refuse' }) topic?: string;
  @ValidateNested({ each: true }) @Type(() => StrictDto) parts?: StrictDto[];
}
class LongReplyDto extends ReplyDto {
  @PromptField({ maxTokens: 9 }) more!: string;
}
class Untyped {
  @ValidateNested({ each: true }) items!: Item[];
}

const run = (body: unknown, dto?: ClassOf) =>
  new MinimisationControl().run(anExchange(), { body, ...(dto && { dto }) });
const refused = (body: unknown, dto?: ClassOf) => {
  const { kind, problem } = run(body, dto);
  const { status, fields = [] } = problem!.toProblem();
  return { kind, status, fields: fields.map(({ field }) => field) };
};
const deep = (levels: number): unknown =>
  JSON.parse('{"tags":'.repeat(1) + '['.repeat(levels) + ']'.repeat(levels) + '}');

describe('MinimisationControl', () => {
  it('passes what is declared', () => {
    const body = { text: 'hi', topic: 'x', items: [{ sku: '1' }], first: { sku: '2' }, tags: [{ any: 1 }] };
    expect(run(body, ReplyDto)).toEqual({ kind: 'pass' });
    expect(run({ text: 'hi', more: 'x' }, LongReplyDto)).toEqual({ kind: 'pass' });
  });

  it.each<[string, unknown, string[]]>([
    ['undeclared fields', { text: 'hi', name: 'Ada', accountNumber: '1' }, ['name', 'accountNumber']],
    [
      'undeclared fields of parts',
      { first: { sku: '1', x: 1 }, items: [{ sku: '1' }, { y: 1 }] },
      ['first.x', 'items[1].y'],
    ],
    [
      'conversations',
      { messages: [], role: 'system', system: '', history: [] },
      ['messages', 'role', 'system', 'history'],
    ],
    [
      'names of prototypes',
      JSON.parse('{"__proto__":{"a":1},"constructor":1}'),
      ['__proto__', 'constructor'],
    ],
    [
      'names of prototypes inside free parts',
      JSON.parse('{"tags":[{"a":{"__proto__":1}}]}'),
      ['tags[0].a.__proto__'],
    ],
    ['lists of bodies', [{ text: 'hi' }, { name: 'Ada' }], ['[1].name']],
  ])('refuses %s', (_what, body, fields) => {
    expect(refused(body, ReplyDto)).toEqual({ kind: 'block', status: 422, fields });
  });

  it('lists at most ten names, each short and printable', () => {
    const body = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`\u0007${index}${'x'.repeat(500)}`, 1]),
    );
    const { fields } = refused(body, ReplyDto);
    expect(fields).toHaveLength(10);
    for (const field of fields) expect(field).toMatch(/^\?\d+x+…$/);
    expect(Math.max(...fields.map(({ length }) => length))).toBe(64);
  });

  it('says the purpose, and never a value', () => {
    const text = JSON.stringify(run({ name: 'Ada Lovelace' }, ReplyDto).problem!.toProblem());
    expect(text).toContain('support.reply');
    expect(text).not.toContain('Lovelace');
  });

  it('drops in place what serves other purposes', () => {
    const body = { text: 'hi', birthday: '1815-12-10', items: [{ sku: '1', colour: 'red' }] };
    expect(run(body, ReplyDto)).toEqual({ kind: 'transform', findings: { UNNEEDED_FIELD: 2 } });
    expect(body).toEqual({ text: 'hi', items: [{ sku: '1' }] });
  });

  it('refuses what serves other purposes where that was asked, and says which', () => {
    const body = { topic: 'x', parts: [{ birthday: '1815-12-10' }] };
    const { kind, problem } = run(body, StrictDto);
    const { detail, fields } = problem!.toProblem();
    expect({ kind, fields }).toEqual({
      kind: 'block',
      fields: [{ field: 'parts[0].birthday', reason: 'it serves marketing.mail, survey only' }],
    });
    expect(detail).toContain('support.reply');
    expect(run({ topic: 'x', parts: [] }, StrictDto)).toEqual({ kind: 'pass' });
  });

  it.each([[[]], [[{ otherwise: 'refuse' } as const]]])('asks @UsedFor(%j) for a purpose', (purposes) => {
    expect(() => UsedFor(...(purposes as unknown as string[]))).toThrow('at least one purpose');
  });

  it('drops nothing from a body that it refuses', () => {
    const body = { birthday: 'x', name: 'y' };
    run(body, ReplyDto);
    expect(body).toEqual({ birthday: 'x', name: 'y' });
  });

  it('takes no body where none is declared', () => {
    for (const body of [undefined, null, '', {}, []]) expect(run(body).kind).toBe('pass');
    expect(refused({ a: 1 })).toEqual({ kind: 'block', status: 422, fields: ['a'] });
    expect(refused('text')).toEqual({ kind: 'block', status: 422, fields: ['body'] });
    expect(refused(7, ReplyDto).status).toBe(422);
    expect(refused([1])).toMatchObject({ status: 422 });
  });

  it('refuses what is nested too deeply', () => {
    expect(run(deep(30), ReplyDto).kind).toBe('pass');
    expect(refused(deep(40), ReplyDto).status).toBe(422);
    expect(refused(deep(5000), ReplyDto).status).toBe(422);
  });

  it('asks for the class of a nested list', () => {
    expect(() => run({ items: [] }, Untyped)).toThrow('@Type');
  });
});

describe('PromptField', () => {
  it('is read back, parents included', () => {
    expect(promptFieldsOf(LongReplyDto).map(({ property }) => property)).toEqual(['text', 'more']);
    expect(promptFieldsOf(ReplyDto)).toEqual([{ property: 'text', maxTokens: 3 }]);
    expect(promptFieldsOf(Item)).toEqual([]);
  });

  it('caps the text, and the problem says so without the text', () => {
    const dto = Object.assign(new ReplyDto(), {
      text: 'x'.repeat(13),
      email: 'no mail',
      items: [new Item()],
    });
    const problems = validationFields(validateSync(dto));
    expect(problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['text', 'email', 'items.0.sku']),
    );
    expect(problems.find(({ field }) => field === 'text')?.reason).toBe(
      'text must be text of at most 12 characters',
    );
    expect(
      validateSync(Object.assign(new ReplyDto(), { text: 'x'.repeat(12) })).map((e) => e.property),
    ).not.toContain('text');
  });

  it('keeps a value out of a reason that would repeat it', () => {
    const [problem] = validationFields([
      { property: 'iban', value: 'DE89', constraints: { isIban: 'DE89 is not an IBAN' } },
    ]);
    expect(problem).toEqual({ field: 'iban', reason: 'does not satisfy isIban' });
  });

  it.each([0, 1.5, NaN])('refuses maxTokens: %p', (maxTokens) => {
    expect(() => PromptField({ maxTokens })).toThrow('positive whole number');
  });
});
