import { type Technique } from './technique';

/** Between the tags, and as it is (Hines et al. 2024, "delimiting"). */
export const delimit: Technique = { instruction: () => '', showsTags: true, write: (text) => text };
