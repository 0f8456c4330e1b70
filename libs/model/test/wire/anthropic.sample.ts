/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-member-access,
   @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment -- answers are read as SDKs read them: untyped */
import { joined, typed } from './events';
import { type WireSample } from './wire-sample';

const anthropicReply = (block: object, reason: string) => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'm',
  content: [block],
  stop_reason: reason,
  usage: { input_tokens: 3, output_tokens: 4 },
});
const anthropicStream = (content_block: object, deltas: object[], stop_reason: string) => [
  typed({ type: 'message_start', message: { id: 'msg_1', model: 'm', usage: { input_tokens: 3 } } } as any),
  typed({ type: 'ping' }),
  typed({ type: 'content_block_start', index: 0, content_block } as any),
  ...deltas.map((delta) => typed({ type: 'content_block_delta', index: 0, delta } as any)),
  typed({ type: 'content_block_stop', index: 0 } as any),
  typed({ type: 'message_delta', delta: { stop_reason }, usage: { output_tokens: 4 } } as any),
  typed({ type: 'message_stop' }),
];

/** Anthropic messages. */
export const anthropic: WireSample = {
  path: '/v1/messages',
  streamPath: '/v1/messages',
  body: (system, content, change = {}) => ({
    model: 'm',
    max_tokens: 100,
    ...(system && { system }),
    messages: [{ role: 'user', content }],
    ...change,
  }),
  streamed: { stream: true },
  history: (result) => ({
    messages: [
      { role: 'user', content: 'Look it up.' },
      { role: 'assistant', content: [{ type: 'tool_use', id: 'call_1', name: 'look', input: { id: '7' } }] },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'call_1', content: result }] },
    ],
  }),
  reply: (text) => anthropicReply({ type: 'text', text }, 'end_turn'),
  toolReply: (input) => anthropicReply({ type: 'tool_use', id: 'call_1', name: 'look', input }, 'tool_use'),
  textOfReply: (reply) => reply.content[0].text,
  callOfReply: ({ content: [{ name, input }] }) => ({ name, arguments: JSON.stringify(input) }),
  stream: (...texts) =>
    anthropicStream(
      { type: 'text', text: '' },
      texts.map((text) => ({ type: 'text_delta', text })),
      'end_turn',
    ),
  toolStream: (...pieces) =>
    anthropicStream(
      { type: 'tool_use', id: 'call_1', name: 'look', input: {} },
      pieces.map((partial_json) => ({ type: 'input_json_delta', partial_json })),
      'tool_use',
    ),
  textOfEvents: (events) => joined(events.map(({ delta }) => delta?.text)),
  callOfEvents: (events) => ({
    name: events.find(({ content_block }) => content_block).content_block.name,
    arguments: joined(events.map(({ delta }) => delta?.partial_json)),
  }),
  kindOf: ({ type }) => type,
  order: [
    'message_start',
    'content_block_start',
    'content_block_delta',
    'content_block_stop',
    'message_delta',
    'message_stop',
  ],
  image: () => ({ type: 'image', source: { type: 'url', url: 'https://a.example/b.png' } }),
  refused: [
    { container: 'c_1' },
    { mcp_servers: [{ type: 'url', url: 'https://a.example' }] },
    { tools: [{ type: 'web_search_20250305', name: 'web_search' }] },
    { metadata: { user_id: 'Ana Example, 5 Long Street' } },
  ],
};
