import { format, inspect } from 'node:util';
import { environmentSource } from '../sources/environment-source';
import { Secrets } from '../secrets.service';
import { type SecretHandle } from './secret-handle';
import { secret } from './secret-ref';

const VALUE = 'correct-horse-battery-staple';

const handle = (): Promise<SecretHandle> =>
  new Secrets({ sources: [environmentSource({ environment: { OPENAI_KEY: VALUE } })] }).get(
    secret('openai/key'),
  );

const waysToPrint: Record<string, (handle: SecretHandle) => string> = {
  'a template': (it) => `${it as unknown as string}`,
  'String()': (it) => String(it),
  concatenation: (it) => 'key: ' + (it as unknown as string),
  JSON: (it) => JSON.stringify({ it }),
  inspect: (it) => inspect(it),
  'inspect, all the way': (it) =>
    inspect(it, { showHidden: true, depth: null, customInspect: false, getters: true }),
  'inspect inside of something': (it) => inspect({ deep: { it } }, { depth: null }),
  format: (it) => format('%s %o %O %j', it, it, it, it),
  spread: (it) => inspect({ ...it }, { showHidden: true, depth: null }),
  'own keys': (it) => Reflect.ownKeys(it).join(),
  'an error': (it) => String(new Error(`cannot use ${it as unknown as string}`)),
  'the cause of an error': (it) => inspect(new Error('no', { cause: it }), { depth: null }),
  'an error with properties': (it) => inspect(Object.assign(new Error('no'), { it }), { depth: null }),
  'a structured clone': (it) => {
    try {
      return inspect(structuredClone(it), { depth: null });
    } catch (error) {
      return String(error);
    }
  },
};

describe('SecretHandle', () => {
  it.each(Object.entries(waysToPrint))('does not print its value through %s', async (_, print) => {
    const printed = print(await handle());
    expect(printed).not.toContain(VALUE);
    expect(printed).not.toContain(Buffer.from(VALUE).toString('hex').slice(0, 8));
  });

  it.each(['a template', 'String()', 'JSON', 'inspect', 'format'])(
    'prints [secret] through %s',
    async (way) => {
      expect(waysToPrint[way]!(await handle())).toContain('[secret]');
    },
  );

  it('gives the value to a function and returns what that returns', async () => {
    const it = await handle();
    await expect(it.use((value) => value.length)).resolves.toBe(VALUE.length);
    await expect(it.use(async (value) => value)).resolves.toBe(VALUE);
    expect(it.name).toBe('openai/key');
  });

  it('overwrites the value when it is disposed, and fetches it again when it is used again', async () => {
    const buffers: Buffer[] = [];
    const source = environmentSource({ environment: { OPENAI_KEY: VALUE } });
    const fetch = source.fetch.bind(source);
    source.fetch = async (name) => {
      const material = await fetch(name);
      buffers.push(material!.value);
      return material;
    };
    const it = await new Secrets({ sources: [source] }).get(secret('openai/key'));
    expect(buffers[0]!.toString()).toBe(VALUE);
    it.dispose();
    expect(buffers[0]!.every((byte) => byte === 0)).toBe(true);
    await expect(it.use((value) => value)).resolves.toBe(VALUE);
    expect(buffers).toHaveLength(2);
  });
});
