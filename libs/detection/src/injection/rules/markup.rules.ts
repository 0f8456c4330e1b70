import { gap, type InjectionRule, words } from '../injection-rule';

/** Fake markup of roles, and payloads in another encoding. */
export const MARKUP_RULES: readonly InjectionRule[] = [
  {
    id: 'markup.role-token',
    weight: 0.8,
    anchors: ['<', '['],
    pattern:
      /(?:<\|(?:im_start|im_end|im_sep|system|user|assistant|endoftext|begin_of_text|start_header_id|end_header_id|eot_id|end|fim_\w{1,10})\|>|<<\/?sys>>|\[\/?inst\]|<\/?s>\s?\[|<start_of_turn>|<end_of_turn>)/y,
  },
  {
    id: 'markup.role-tag',
    weight: 0.5,
    anchors: ['<', '['],
    pattern:
      /(?:<\/?(?:system|system[_-]?prompt|system[_-]?message|admin|instructions?|developer)>|\[(?:system|admin|developer|system\s(?:message|prompt|override|note))\])/y,
  },
  {
    id: 'markup.role-line',
    weight: 0.5,
    anchors: words('system developer'),
    pattern:
      /(?<=^|\n[#>*\s]{0,6}|#\s)(?:system|developer)(?:\s(?:message|prompt|note))?\s?:\s?(?:you|ignore|new|disregard|forget|override|from|the\sassistant|all|always|never|do\snot|important|reveal|print|enter|switch|act)\b/y,
  },
  {
    id: 'markup.override',
    weight: 0.7,
    anchors: words('system admin security policy instruction prompt safety developer'),
    pattern:
      /(?:system|admin|security|policy|instruction|prompt|safety|developer)\s?(?:override|injection|bypass)\s?(?::|\]|!|-|initiated|activated|enabled|code)/y,
  },
  {
    id: 'encoded.decode-and-do',
    weight: 0.7,
    anchors: words(
      'decode decrypt unscramble deobfuscate base64 rot13 dekodiere decodez decodifica decodifique',
    ),
    pattern: new RegExp(
      `(?:decode|decrypt|unscramble|deobfuscate|base64|rot13|dekodiere|decodez|decodifica|decodifique)${gap(8)}(?:and|then|und|et|y|e)\\s(?:then\\s)?(?:follow|execute|run|do|obey|comply|perform|carry|act|befolge|fuhre|suivez|execute[zr]?|sigue|ejecuta|esegui|siga)\\b`,
      'y',
    ),
  },
  {
    id: 'encoded.payload',
    weight: 0.5,
    anchors: words('decode decrypt base64 rot13'),
    pattern: /(?:decode|decrypt|base64|rot13)[^\n]{0,60}?[\s:"'`(][a-z0-9+/]{32,4096}={0,2}(?![a-z0-9+/])/y,
  },
];
