// Reads a reply through the guarded client: what came before the verdict is what a reader has seen.
import { createServer } from 'node:http';
import { GuardrailsOpenAI, GuardrailTripwireTriggered } from '@openai/guardrails';

/** Checks that need no network, by what is in the reply. */
const CHECKS = {
  key: { name: 'Secret Keys', config: { threshold: 'balanced' } },
  email: {
    name: 'Contains PII',
    config: { entities: ['EMAIL_ADDRESS'], block: true, detect_encoded_pii: false },
  },
};

const chunkOf = (delta, finish_reason = null) =>
  `data: ${JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'double-1',
    choices: [{ index: 0, delta, finish_reason }],
  })}\n\n`;

/** A server on this machine that speaks like the provider and streams the tokens. */
async function provider(tokens) {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const content of tokens) response.write(chunkOf({ content }));
      response.end(`${chunkOf({}, 'stop')}data: [DONE]\n\n`);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { baseURL: `http://127.0.0.1:${server.address().port}/v1`, close: () => server.close() };
}

export async function answer({ tokens, kind }) {
  const { baseURL, close } = await provider(tokens);
  const config = { version: 1, output: { version: 1, guardrails: [CHECKS[kind]] } };
  let delivered = '';
  let stopped = false;
  try {
    const client = await GuardrailsOpenAI.create(config, { apiKey: 'none', baseURL }, true);
    const messages = [{ role: 'user', content: 'Tell me about it.' }];
    const stream = await client.guardrails.chat.completions.create({
      model: 'double-1',
      messages,
      stream: true,
    });
    for await (const part of stream) delivered += part.choices?.[0]?.delta?.content ?? '';
  } catch (error) {
    if (!(error instanceof GuardrailTripwireTriggered)) throw error;
    stopped = true;
  } finally {
    close();
  }
  return { delivered, stopped };
}
