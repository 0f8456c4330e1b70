import { type Message, type MessagePart } from '../language-model.protocol';
import { type Origin, type PromptReader, type Writer } from './prompt-reader';
import { withoutMark } from './trust-mark';

type ReadPart = (reader: PromptReader, part: MessagePart, origin: Origin) => Writer<MessagePart>;

// A map, since an object would also answer for `constructor`.
const byType = (readers: Readonly<Record<string, ReadPart>>): ReadonlyMap<string, ReadPart> =>
  new Map(Object.entries(readers));

/** Tool results are from outside, whoever puts them in the list; a valid mark of the host may say otherwise. */
const fromTool = (origin: Origin): Origin => (origin.marked ? origin : { ...origin, trust: 'untrusted' });

/** Reads one field as text, or leaves the part as it is when the field is absent. */
const textField =
  (field: string): ReadPart =>
  (reader, part, origin) => {
    const bare = withoutMark(part);
    const text = part[field];
    if (text === undefined || text === null) return () => bare;
    if (typeof text !== 'string') return unreadable(reader, part, origin);
    const write = reader.text(text, origin);
    return (frame) => ({ ...bare, [field]: write(frame) });
  };

/** Reads one field as JSON. */
const jsonField =
  (field: string): ReadPart =>
  (reader, part, origin) => {
    const bare = withoutMark(part);
    const write = reader.json(part[field], origin);
    return (frame) => ({ ...bare, [field]: write(frame) });
  };

const unreadable: ReadPart = (reader, part) => {
  reader.refuse(part.type);
  return () => part;
};

const OUTPUTS = byType({
  text: textField('value'),
  'error-text': textField('value'),
  json: jsonField('value'),
  'error-json': jsonField('value'),
  'execution-denied': textField('reason'),
  content: (reader, output, origin) => {
    const bare = withoutMark(output);
    const items = Array.isArray(output['value']) ? (output['value'] as MessagePart[]) : [];
    const writers = items.map((item) =>
      item.type === 'text' ? textField('text')(reader, item, origin) : unreadable(reader, item, origin),
    );
    return (frame) => ({ ...bare, value: writers.map((write) => write(frame)) });
  },
});

const PARTS = byType({
  text: textField('text'),
  reasoning: textField('text'),
  'tool-call': jsonField('input'),
  'tool-result': (reader, part, origin) => {
    const output = part['output'] as MessagePart;
    const bare = withoutMark(part);
    const write = (OUTPUTS.get(output?.type) ?? unreadable)(reader, output ?? part, fromTool(origin));
    return (frame) => ({ ...bare, output: write(frame) });
  },
  'tool-approval-response': textField('reason'),
});

/** Reads one message: its texts become segments, and the writer gives the message back without our marks. */
export function readMessage(reader: PromptReader, message: Message): Writer<Message> {
  const { role, content, providerOptions } = message;
  const bare = withoutMark(message);
  if (typeof content === 'string') {
    const write = reader.text(content, reader.origin(role, providerOptions));
    return (frame) => ({ ...bare, content: write(frame) });
  }
  const writers = content.map((part) => {
    const origin = reader.origin(
      role,
      part.providerOptions?.['guardian'] ? part.providerOptions : providerOptions,
    );
    return (PARTS.get(part.type) ?? unreadable)(reader, part, origin);
  });
  return (frame) => ({ ...bare, content: writers.map((write) => write(frame)) });
}
