import { Injectable } from '@nestjs/common';
import { type Finding, TextTooLongError } from 'unseen-guardian/detection';
import { type Encryption } from 'unseen-guardian/encryption';
import {
  after,
  type Awaitable,
  block,
  type Exchange,
  type Ids,
  type ModelCall,
  pass,
  PromptBlockedException,
  PromptControl,
  transform,
  type Verdict,
} from 'unseen-guardian/kernel';
import { type TextDetector } from '../log-redaction/text-redaction';
import { type OperatorContext, type ReadSecret } from '../operator/operator';
import { operatorOf } from '../operator/operators';
import { TextWords } from '../operator/text-words';
import { actionFor, type PrivacyOptions, settingsOf } from '../privacy.options';
import { type PseudonymVault, vaultOf } from '../pseudonym/pseudonym-vault';
import { DEFAULT_DETECTOR } from './default-detector';
import { isApart, type Piece, piecesOf } from './pieces';
import { count, outsideTokens, replacePieces, type Tally, together } from './replace-findings';

/** What the control works with besides its options. */
export interface PromptTools {
  /**
   * What looks for personal data.
   * @default the rules of `unseen-guardian/detection`
   */
  readonly detector?: TextDetector;
  /** Needed by the operator `encrypt`. */
  readonly encryption?: Encryption;
  /** Needed by the operator `hash` when its key is named. */
  readonly readSecret?: ReadSecret;
}

/** One text of the prompt, and what has to be replaced in it. */
interface Survey {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const SCAN = Symbol.for('unseen-guardian/personal-data-scan');

/** The tenant of callers that are not known. */
const NO_TENANT = '-';

/**
 * Hides personal data in everything that a model is about to receive: system text, history, documents, tool results
 * (GDPR Art. 5(1)(c), 25, 32(1)(a)).
 */
@Injectable()
export class PersonalDataPromptControl extends PromptControl {
  readonly name = 'personal-data.prompt';

  constructor(
    private readonly options: PrivacyOptions,
    private readonly ids: Ids,
    private readonly tools: PromptTools = {},
  ) {
    super();
  }

  run(exchange: Exchange, call: ModelCall): Awaitable<Verdict> {
    const vault = vaultOf(exchange, this.ids);
    let surveys: Survey[];
    try {
      surveys = call.segments.map(({ text }) => this.survey(exchange, vault.disarm(text), vault));
    } catch (error) {
      if (!(error instanceof TextTooLongError)) throw error;
      return block(new PromptBlockedException({ detail: 'A part of the prompt is too long to be checked.' }));
    }
    const tally = tallyOf(surveys);
    const categories = Object.keys(tally);
    if (categories.some((category) => actionFor(this.options, category) === 'block')) {
      const detail = 'The prompt carries personal data of a kind that is not accepted here.';
      return block(new PromptBlockedException({ detail }), tally);
    }
    const write = (texts: readonly string[]): Verdict => {
      const isChanged = texts.some((text, index) => text !== surveys[index]!.text);
      call.segments.forEach((segment, index) => (segment.text = texts[index]!));
      if (categories.length === 0) return pass();
      return isChanged ? transform(tally) : { kind: 'pass', findings: tally };
    };
    // What a conversation could not turn back later must not leave.
    return after(this.hide(exchange, surveys, vault), (texts) => after(vault.save(), () => write(texts)));
  }

  private survey(exchange: Exchange, text: string, vault: PseudonymVault): Survey {
    const { spans } = vault.surrogates.read(text);
    const findings = outsideTokens(text, this.scanOnce(exchange, text), spans);
    return { text, pieces: piecesOf(text, findings) };
  }

  private hide(
    exchange: Exchange,
    surveys: readonly Survey[],
    vault: PseudonymVault,
  ): Awaitable<readonly string[]> {
    const { encryption, readSecret } = this.tools;
    const context: Omit<OperatorContext, 'category' | 'isApart'> = {
      vault,
      words: new TextWords(surveys.map(({ text }) => text)),
      tenantId: exchange.isAuthenticated ? exchange.principal.tenantId : NO_TENANT,
      ...(encryption && { encryption }),
      ...(readSecret && { readSecret }),
    };
    return together(
      surveys.map(({ text, pieces }) => {
        const replacements = pieces.map(({ finding: { category }, start, end }, index) => {
          const settings = settingsOf(this.options, category);
          const place = { ...context, category, isApart: isApart(text, pieces, index) };
          return operatorOf(settings).apply(text.slice(start, end), place, settings);
        });
        return after(together(replacements), (parts) => replacePieces(text, pieces, parts));
      }),
    );
  }

  /** A text is scanned once per exchange, however many model calls carry it. */
  private scanOnce(exchange: Exchange, text: string): readonly Finding[] {
    const { detector = DEFAULT_DETECTOR } = this.tools;
    return exchange.memo(SCAN, text, () => detector.detect(text));
  }
}

/** Each finding counts once, into however many pieces JSON divides it. */
function tallyOf(surveys: readonly Survey[]): Tally {
  const tally: Tally = {};
  for (const { pieces } of surveys)
    for (const { category } of new Set(pieces.map(({ finding }) => finding))) count(tally, category);
  return tally;
}
