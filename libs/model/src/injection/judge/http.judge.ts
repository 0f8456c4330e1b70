import { assertJudgement, InjectionJudge, type Judgement, type JudgeRequest } from './injection-judge';
import { bearer, JudgeConnection, type JudgeConnectionOptions } from './judge-connection';

/** A detection API and how it is spoken to. */
export interface HttpJudgeOptions<Answer = unknown> extends JudgeConnectionOptions {
  /** Makes the JSON body that asks about a text. */
  readonly request: (text: string, about: Pick<JudgeRequest, 'trust' | 'history'>) => unknown;
  /** Reads the answer, which nobody has checked yet: the chance of an attack from 0 to 1, or a whole judgement. */
  readonly score: (answer: Answer) => number | Judgement;
  /**
   * The headers that carry the key.
   * @default `Authorization: Bearer`
   */
  readonly headers?: (key: string) => Readonly<Record<string, string>>;
}

const WHO = 'HttpJudge';

/** Asks a hosted detection API that takes and gives JSON. */
export class HttpJudge<Answer = unknown> extends InjectionJudge {
  override readonly recipient: string;
  private readonly connection: JudgeConnection;

  /** @throws Error when the address or the recipient is none. */
  constructor(private readonly options: HttpJudgeOptions<Answer>) {
    super();
    this.connection = new JudgeConnection(WHO, options);
    this.recipient = options.recipient;
  }

  async judge(text: string, request: JudgeRequest): Promise<Judgement> {
    const { trust, history } = request;
    const body = this.options.request(text, { trust, history });
    const answer = await this.connection.post({ body, headers: this.options.headers ?? bearer, request });
    return this.read(answer);
  }

  private read(answer: unknown): Judgement {
    try {
      const read = this.options.score(answer as Answer);
      return assertJudgement(typeof read === 'number' ? { score: read } : read);
    } catch {
      // What the reader complains about may be the answer itself, which may repeat the text.
      throw new Error(`${WHO}: "score" found no number from 0 to 1 in the answer.`);
    }
  }
}
