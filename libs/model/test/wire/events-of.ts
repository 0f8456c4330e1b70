/** The data of all events, and the error at the end, if there is one. */
export async function eventsOf(response: Response) {
  let text = '';
  let failure: unknown;
  try {
    const decoder = new TextDecoder();
    for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>)
      text += decoder.decode(bytes, { stream: true });
  } catch (error) {
    failure = error;
  }
  const list = text
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => (line === 'data: [DONE]' ? '[DONE]' : (JSON.parse(line.slice(6)) as unknown)));
  return { list, failure };
}
