import { mergedTables } from '../../merged.mjs';
import { letters } from './letters.mjs';
import { pages } from './pages.mjs';

/** Letters, papers and pages whose words all come from a language. */
export const layouts = mergedTables(letters, pages);
