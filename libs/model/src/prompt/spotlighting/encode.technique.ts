import { type Technique } from './technique';

/** In Base64 (RFC 4648 §4) of its UTF-8 bytes (Hines et al. 2024, "encoding"): for models that can read it. */
export const encode: Technique = {
  instruction: () => ' It is encoded in Base64 (UTF-8).',
  showsTags: false,
  write: (text) => Buffer.from(text, 'utf8').toString('base64'),
};
