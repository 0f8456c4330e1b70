import { type OperatorContext } from '../src/operator/operator';
import { TextWords } from '../src/operator/text-words';
import { PseudonymVault } from '../src/pseudonym/pseudonym-vault';

/** A context for operators, of a vault with this key and a prompt of these texts. */
export const aContext = (
  category: string,
  {
    key = 'key of one exchange',
    texts = [] as string[],
    ...rest
  }: Partial<OperatorContext> & {
    key?: string;
    texts?: string[];
  } = {},
): OperatorContext => ({
  ...{
    category,
    vault: new PseudonymVault(key),
    words: new TextWords(texts),
    tenantId: 'acme',
    isApart: true,
  },
  ...rest,
});
