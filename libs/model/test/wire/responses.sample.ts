/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-member-access,
   @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment -- answers are read as SDKs read them: untyped */
import { joined, typed } from './events';
import { type WireSample } from './wire-sample';

const responsesReply = (item: object, status = 'completed') => ({
  id: 'resp_1',
  object: 'response',
  created_at: 5,
  status,
  model: 'm',
  output: [item],
  usage: { input_tokens: 3, output_tokens: 4 },
});
const outputText = (text: string) => ({
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  content: [{ type: 'output_text', text, annotations: [] }],
});
const functionCall = (args: string) => ({
  type: 'function_call',
  id: 'fc_1',
  call_id: 'call_1',
  name: 'look',
  arguments: args,
});
const responsesStream = (item: object, deltas: object[], done: object) => [
  typed({ type: 'response.created', response: { id: 'resp_1', model: 'm', created_at: 5 } } as any),
  typed({ type: 'response.output_item.added', output_index: 0, item } as any),
  ...deltas.map((delta) => typed(delta as any)),
  typed({ type: 'response.output_item.done', output_index: 0, item: done } as any),
  typed({ type: 'response.completed', response: responsesReply(done) } as any),
];

/** OpenAI responses. */
export const responses: WireSample = {
  path: '/v1/responses',
  streamPath: '/v1/responses',
  body: (system, content, change = {}) => ({
    model: 'm',
    ...(system && { instructions: system }),
    input: [{ role: 'user', content }],
    ...change,
  }),
  streamed: { stream: true },
  history: (result) => ({
    input: [
      { role: 'user', content: [{ type: 'input_text', text: 'Look it up.' }] },
      {
        type: 'reasoning',
        id: 'rs_1',
        summary: [{ type: 'summary_text', text: 'Hm.' }],
        encrypted_content: 'gA+/=',
      },
      functionCall('{"id":"7"}'),
      { type: 'function_call_output', call_id: 'call_1', output: result },
      outputText('Hello.'),
    ],
  }),
  reply: (text) => responsesReply(outputText(text)),
  toolReply: (input) => responsesReply(functionCall(JSON.stringify(input))),
  textOfReply: (reply) => reply.output[0].content[0].text,
  callOfReply: ({ output: [{ name, arguments: input }] }) => ({ name, arguments: input }),
  stream: (...texts) =>
    responsesStream(
      { type: 'message' },
      texts.map((delta) => ({ type: 'response.output_text.delta', delta })),
      outputText(texts.join('')),
    ),
  toolStream: (...pieces) =>
    responsesStream(
      functionCall(''),
      pieces.map((delta) => ({ type: 'response.function_call_arguments.delta', delta })),
      functionCall(pieces.join('')),
    ),
  textOfEvents: (events) =>
    joined(events.map(({ type, delta }) => (type === 'response.output_text.delta' ? delta : ''))),
  callOfEvents: (events) => {
    const { name, arguments: input } = events.at(-1).response.output[0];
    return { name, arguments: input };
  },
  kindOf: ({ type }) => type,
  order: [
    'response.created',
    'response.in_progress',
    'response.output_item.added',
    'response.content_part.added',
    'response.output_text.delta',
    'response.output_text.done',
    'response.content_part.done',
    'response.output_item.done',
    'response.completed',
  ],
  image: () => ({ type: 'input_image', image_url: 'https://a.example/b.png' }),
  refused: [
    { previous_response_id: 'resp_0' },
    { conversation: 'conv_0' },
    { prompt: { id: 'pmpt_0' } },
    { background: true },
    { tools: [{ type: 'web_search' }] },
    { tools: [{ type: 'mcp', server_url: 'https://a.example' }] },
    { input: [{ type: 'item_reference', id: 'msg_0' }] },
  ],
};
