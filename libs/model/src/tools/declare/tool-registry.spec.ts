import { Injectable, Scope } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { jsonSchema } from 'ai';
import { type Tool, type ToolContext } from 'unseen-guardian/kernel';
import { z } from 'zod';
import { AITool, type AIToolOptions } from './ai-tool.decorator';
import { DecoratedTools } from './decorated-tools';
import { ToolRegistry } from './tool-registry';
import { checkSchema } from './tool-schema';

const FIND: AIToolOptions = {
  ...{ name: 'orders.find', description: 'Finds an order', action: 'find', sink: 'read' },
  input: z.object({ id: z.string(), lines: z.array(z.object({ sku: z.string() })).optional() }),
};
const toolOf = (change: object = {}): Tool => ({ ...FIND, run: () => 'done', ...change });

async function boot(...providers: (new (...args: never[]) => object)[]): Promise<ToolRegistry> {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [ToolRegistry, DecoratedTools, { provide: 'text', useValue: 'a text' }, ...providers],
  }).compile();
  await module.init();
  const registry = module.get(ToolRegistry);
  await module.close();
  return registry;
}

@Injectable()
class Orders {
  private readonly found = 'found';

  @AITool(FIND)
  find({ id }: { id: string }, { signal }: ToolContext) {
    return `${this.found} ${id} ${signal.aborted}`;
  }

  plain() {
    return 'no tool';
  }
}

@Injectable({ scope: Scope.REQUEST })
class PerRequest {
  @AITool({ ...FIND, name: 'orders.each' })
  find() {
    return 'done';
  }
}

@Injectable()
class Doubles {
  @AITool({ ...FIND, name: 'orders_find' })
  find() {
    return 'done';
  }
}

describe('the tools of a service', () => {
  it('are the decorated methods of its providers, under both names', async () => {
    const registry = await boot(Orders);
    expect(registry.names).toEqual(['orders.find']);
    expect(registry.find('orders_find')).toBe(registry.find('orders.find'));
    const context = { signal: new AbortController().signal } as ToolContext;
    expect(registry.find('orders.find')!.run({ id: '42' }, context)).toBe('found 42 false');
  });

  it.each([
    ['one name for two', [Orders, Doubles], /"orders\.find" and "orders_find" have one name/],
    ['a provider of single requests', [PerRequest], /"orders\.each" is on a request-scoped provider/],
  ])('do not start with %s', async (_, providers, message) => {
    await expect(boot(...providers)).rejects.toThrow(message);
  });

  it('may come from elsewhere', () => {
    const registry = new ToolRegistry();
    registry.add({ tools: [toolOf(), toolOf({ name: 'mail-send' })] });
    expect(registry.names).toEqual(['orders.find', 'mail-send']);
    expect(
      ['orders.find', 'orders_find', 'orders', 'orders_find ', '__proto__'].map(
        (name) => !!registry.find(name),
      ),
    ).toEqual([...[true, true, false, false, false]]);
  });

  it.each<[change: object, message: RegExp]>([
    [{ name: 'say: hello' }, /no name of a tool/],
    [{ name: 'orders..find' }, /no name of a tool/],
    [{ name: 'a'.repeat(65) }, /64 characters/],
    [{ description: ' ' }, /needs a description/],
    [{ action: '' }, /needs an action/],
    [{ scopes: ['a b'] }, /a scope that no token can have/],
    [{ sink: 'toString' }, /no known sink.*read, fetch/],
    [{ confirm: 'never' }, /has a confirm/],
    [{ input: { type: 'object' } }, /zod/],
    [{ input: jsonSchema({ type: 'object' }) }, /validate/],
    [{ args: { ids: { maxLength: 3 } } }, /the argument "ids", which its input does not have/],
    [{ args: { 'lines.*.sk': { maxLength: 3 } } }, /does not have/],
    [{ args: { id: { pattern: 'x' } } }, /"pattern" has no meaning/],
  ])('are refused when they are not well declared: %j', (change, message) => {
    expect(() => new ToolRegistry().add({ tools: [toolOf(change)] })).toThrow(message);
  });

  it.each([
    [{ 'lines.*.sku': { maxLength: 3 } }],
    [{ id: { maxLength: 3 }, 'lines.0.sku.deep': { maxLength: 3 } }],
  ])('may have rules for what their input has: %j', (args) => {
    expect(() => new ToolRegistry().add({ tools: [toolOf({ args })] })).not.toThrow();
  });
});

describe('a schema', () => {
  const validated = jsonSchema<{ id: string }>(
    { type: 'object' },
    {
      validate: (value) =>
        typeof (value as { id?: unknown }).id === 'string'
          ? { success: true, value: value as { id: string } }
          : { success: false, error: new Error('no id') },
    },
  );

  it.each([
    ['of zod', z.object({ id: z.string() })],
    ['of the AI SDK', validated],
  ])('%s says what fits', async (_, schema) => {
    expect(await checkSchema(schema, { id: 'a' })).toEqual({ fits: true, value: { id: 'a' } });
    expect(await checkSchema(schema, { id: 1 })).toEqual({ fits: false });
  });

  it('that is none fits nothing', async () => {
    expect(await checkSchema({ type: 'object' }, {})).toEqual({ fits: false });
  });
});
