import { type Finding } from 'unseen-guardian/detection';
import { type Encryption } from 'unseen-guardian/encryption';
import { after, type Awaitable, type Exchange } from 'unseen-guardian/kernel';
import { type OperatorContext, type ReadSecret } from '../operator/operator';
import { operatorOf } from '../operator/operators';
import { TextWords } from '../operator/text-words';
import { actionFor, type PrivacyOptions, settingsOf } from '../privacy.options';
import { type PseudonymVault } from '../pseudonym/pseudonym-vault';
import { isApart, type Piece, piecesOf } from './pieces';
import { count, outsideTokens, replacePieces, type Tally, together } from './replace-findings';

/** What operators work with. */
export interface HidingTools {
  /** Needed by the operator `encrypt`. */
  readonly encryption?: Encryption;
  /** Needed by the operator `hash` when its key is named. */
  readonly readSecret?: ReadSecret;
}

/** Texts in which personal data is hidden, and what was found in them. */
export interface HiddenTexts {
  readonly texts: readonly string[];
  readonly tally: Tally;
  /** Something was found that the options refuse; the texts are then as they were. */
  readonly isRefused: boolean;
}

/** One text of the prompt, and what has to be replaced in it. */
interface Survey {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The tenant of callers that are not known. */
const NO_TENANT = '-';

/** The tenant of an exchange. */
export const tenantOf = (exchange: Exchange): string =>
  exchange.isAuthenticated ? exchange.principal.tenantId : NO_TENANT;

/** Hides findings in the texts of one prompt, each category by its operator. */
export class PromptHiding {
  constructor(
    private readonly options: PrivacyOptions,
    private readonly tools: HidingTools,
    private readonly exchange: Exchange,
    private readonly vault: PseudonymVault,
  ) {}

  /** @param findings those of each text, sorted, without overlaps */
  hide(texts: readonly string[], findings: readonly (readonly Finding[])[]): Awaitable<HiddenTexts> {
    const surveys = texts.map((text, index) => this.survey(text, findings[index]!));
    const tally = tallyOf(surveys);
    if (Object.keys(tally).some((category) => actionFor(this.options, category) === 'block')) {
      return { texts, tally, isRefused: true };
    }
    return after(this.replace(surveys), (hidden) => ({ texts: hidden, tally, isRefused: false }));
  }

  private survey(text: string, findings: readonly Finding[]): Survey {
    const { spans } = this.vault.surrogates.read(text);
    return { text, pieces: piecesOf(text, outsideTokens(text, findings, spans)) };
  }

  private replace(surveys: readonly Survey[]): Awaitable<readonly string[]> {
    const { encryption, readSecret } = this.tools;
    const context: Omit<OperatorContext, 'category' | 'isApart'> = {
      vault: this.vault,
      words: new TextWords(surveys.map(({ text }) => text)),
      tenantId: tenantOf(this.exchange),
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
}

/** Each finding counts once, into however many pieces JSON divides it. */
function tallyOf(surveys: readonly Survey[]): Tally {
  const tally: Tally = {};
  for (const { pieces } of surveys)
    for (const { category } of new Set(pieces.map(({ finding }) => finding))) count(tally, category);
  return tally;
}
