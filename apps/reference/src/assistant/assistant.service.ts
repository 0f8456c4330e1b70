import { Injectable, type MessageEvent, NotFoundException } from '@nestjs/common';
import { stepCountIs, streamText } from 'ai';
import { currentExchange, type Exchange, type Principal } from 'unseen-guardian/kernel';
import { SubjectDirectory } from 'unseen-guardian/lineage';
import {
  conversation as earlier,
  GuardedModels,
  GuardedTools,
  instructions,
  prompt,
  untrusted,
} from 'unseen-guardian/model';
import { type Document } from '../documents/document.entity';
import { DocumentSearch } from '../documents/document-search.service';
import { type ChatDto } from './chat.dto';
import { type Conversation } from './conversation.entity';
import { ConversationRepository } from './conversation.repository';

const ANSWER = instructions`You answer questions of customers from the documents of the company and from their orders.
Use these only. When they do not say, answer that you do not know. Send mail only when the customer asks for it.`;

/** What the assistant may use; the endpoint allows the same. */
export const ASSISTANT_TOOLS = ['orders.find', 'mail.send'] as const;
/** Look up, write, answer. */
const STEPS = 4;

/** Everything one answer is made from. */
interface Question {
  readonly conversation: Conversation;
  readonly message: string;
  readonly documents: readonly Document[];
}

/** Answers from documents that the caller may read, and remembers what was said. */
@Injectable()
export class AssistantService {
  constructor(
    private readonly conversations: ConversationRepository,
    private readonly subjects: SubjectDirectory,
    private readonly search: DocumentSearch,
    private readonly models: GuardedModels,
    private readonly tools: GuardedTools,
  ) {}

  /**
   * The events of one answer.
   *
   * @throws NotFoundException when the conversation is not one of this principal.
   */
  async chat(
    principal: Principal,
    { conversationId, message }: ChatDto,
  ): Promise<AsyncIterable<MessageEvent>> {
    const conversation = await this.conversationOf(principal, conversationId);
    const documents = await this.search.find(principal, message);
    const exchange = currentExchange();
    trace(exchange, conversation, documents);
    const question = { conversation, message, documents };
    return this.events(question, await this.ask(question, exchange));
  }

  /**
   * Runs the tool call that the caller was shown and has approved.
   *
   * @throws ApprovalDeniedException when the approval does not hold.
   */
  approve(approval: string): Promise<unknown> {
    return this.tools.resume(currentExchange(), approval);
  }

  /** Erases every conversation of this principal; answers how many there were. */
  async erase({ tenantId, id }: Principal): Promise<number> {
    const { id: subjectId } = await this.subjects.resolve(tenantId, 'principal', id);
    return this.conversations.erase(tenantId, subjectId);
  }

  private async conversationOf({ tenantId, id }: Principal, conversationId?: string): Promise<Conversation> {
    const { id: subjectId } = await this.subjects.resolve(tenantId, 'principal', id);
    if (conversationId === undefined) return this.conversations.start(tenantId, subjectId);
    const known = await this.conversations.find(tenantId, subjectId, conversationId);
    if (!known) throw new NotFoundException();
    return known;
  }

  private async ask({ conversation, message, documents }: Question, exchange: Exchange) {
    const facts = documents.map(({ id, title, body }) => untrusted(`${title}\n${body}`, `document:${id}`));
    const { fullStream } = streamText({
      model: this.models.get('default'),
      system: ANSWER,
      messages: [
        ...earlier(await this.conversations.turns(conversation)),
        ...(facts.length ? prompt`Documents:\n${facts}` : []),
        ...earlier([{ role: 'user', text: message }]),
      ],
      tools: this.tools.for(...ASSISTANT_TOOLS),
      stopWhen: stepCountIs(STEPS),
      abortSignal: exchange.signal,
      onError: () => undefined, // it is in the stream as well
    });
    return fullStream;
  }

  /** Nothing is sent before the model has begun: until then a refusal is a plain answer with its own status. */
  private async *events(
    { conversation, message, documents }: Question,
    parts: AsyncIterable<{ type: string; text?: string; error?: unknown }>,
  ): AsyncGenerator<MessageEvent> {
    let answer = '';
    for await (const { type, text = '', error } of parts) {
      if (type === 'error') throw error;
      if (type === 'abort') return; // stopped, or nobody listens: what there is to say is said behind this
      if (type !== 'text-delta') continue;
      if (!answer) yield { type: 'start', data: startOf(conversation, documents) };
      answer += text;
      yield { data: { text } };
    }
    await this.conversations.append(conversation, [
      { role: 'user', text: message },
      { role: 'assistant', text: answer },
    ]);
    yield { type: 'end', data: {} };
  }
}

const startOf = ({ id }: Conversation, documents: readonly Document[]) => ({
  conversationId: id,
  documents: documents.map(({ slug, title }) => ({ slug, title })),
});

/** Says what data enters the exchange, and whom it is about. */
function trace({ lineage }: Exchange, { id, subjectId }: Conversation, documents: readonly Document[]): void {
  const subjects = [{ id: subjectId }];
  lineage.node({
    ...{ store: 'desk.conversation', kind: 'app_table', locator: id, categories: ['free-text'], subjects },
  });
  for (const document of documents) {
    lineage.node({ store: 'desk.document', kind: 'app_table', locator: document.id, categories: [] });
  }
}
