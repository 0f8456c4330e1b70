import { gap, type InjectionRule, words } from '../injection-rule';

const SECRETS =
  '(?:conversation|chat\\shistory|system\\sprompt|credentials?|api[\\s-]?keys?|passwords?|secrets?|tokens?|user.?s?\\sdata|personal\\sdata|private\\sdata|environment\\svariables?|email\\saddress(?:es)?|session)';

/** Instructions that hide in documents, mails and tool results. */
export const DOCUMENT_RULES: readonly InjectionRule[] = [
  {
    id: 'document.addresses-model',
    weight: 0.7,
    anchors: words('note attention message instruction instructions dear to hey hello memo reminder hint'),
    pattern:
      /(?:(?:note|message|instructions?|memo|reminder|hint|p\.?s\.?)\s(?:to|for)\s(?:the\s|any\s|all\s)?|(?:attention|dear|hey|hello)[\s,:]{1,2}(?:the\s)?|to\s(?:the|any)\s)(?:ai|a\.i\.|llms?|language\smodels?|assistants?|chatbots?|(?:ai|virtual)\s(?:assistants?|agents?|models?|systems?))(?:\s(?:processing|reading|summari[sz]ing|reviewing|handling|answering)|\s?[:,.\-\]!]|\s(?:systems?|models?|agents?|assistants?)\b)/y,
  },
  {
    id: 'document.reader',
    weight: 0.7,
    anchors: words('ai llm llms language assistant agent agents if'),
    pattern:
      /(?:(?:ai|llms?|language\smodels?|assistant|agents?)\s(?:agents?\s|models?\s|assistants?\s|systems?\s){0,2}(?:reading|processing|summari[sz]ing|parsing)\s(?:this|the)|if\syou\sare\san?\s(?:ai|llm|language\smodel|assistant))\b/y,
  },
  {
    id: 'document.hidden',
    weight: 0.4,
    anchors: ['hidden', '['],
    pattern: /(?:\[hidden|hidden\s(?:text|instructions?|prompt|command|directive)\b)/y,
  },
  {
    id: 'document.end',
    weight: 0.6,
    anchors: words('end begin new start'),
    pattern:
      /(?:end|begin(?:ning)?|start)\sof\s(?:the\s|system\s|user\s){0,2}(?:documents?|prompt|instructions|input|context|conversation|query)\b\W{0,12}(?:new|user|system|assistant|ignore|now|you|human)?|new\suser\s(?:message|request|query|instruction)\b/y,
  },
  {
    id: 'document.answer-with',
    weight: 0.3,
    anchors: words('in at start begin end conclude initiate include add insert append prepend'),
    pattern: new RegExp(
      `(?:in|at|start|begin|end|conclude|initiate|include|add|insert|append|prepend)${gap(5)}(?:your|the)\\s(?:next\\s|final\\s|entire\\s)?(?:response|reply|answer|output|summary)\\b`,
      'y',
    ),
  },
  {
    id: 'document.before-answering',
    weight: 0.5,
    anchors: words('before while after alongside without as in'),
    pattern: new RegExp(
      `(?:before|while|after|alongside|without|as\\syou|in\\saddition\\sto)\\s(?:answer|respond|reply|produc|provid|draft|generat|craft|summari[sz]|complet|address|report)(?:e|ing)?\\b${gap(8)}(?:display|output|insert|include|add|state|mention|inform|incorporate|weave|advise|recommend|promote|suggest|instruct|return|refuse|report)\\b`,
      'y',
    ),
  },
  {
    id: 'document.new-task',
    weight: 0.55,
    anchors: words('new another answer'),
    pattern: /(?:new\stask\s?:|answer\s?:\s?task\scomplete)/y,
  },
  {
    id: 'document.notice',
    weight: 0.3,
    anchors: words('important system urgent'),
    pattern:
      /(?:important|urgent|system(?:\s(?:notice|alert|directive|note))?)\s?:\s?(?:add|insert|include|note|before|while|display|incorporate|during|as|to|mention|output)\b/y,
  },
  {
    id: 'exfiltration.send',
    weight: 0.55,
    anchors: words(
      'send post forward transmit upload exfiltrate append encode embed email include leak submit',
    ),
    pattern: new RegExp(
      `[a-z]{4,10}${gap(5)}${SECRETS}${gap(6)}(?:https?:|www\\.|[a-z0-9.-]{1,40}@|url\\b|link\\b|image\\b|webhook\\b|server\\b)`,
      'y',
    ),
  },
  {
    id: 'exfiltration.image',
    weight: 0.6,
    anchors: ['!'],
    pattern:
      /!\[[^\]\n]{0,80}\]\(\s?https?:\/\/[^)\s]{1,200}(?:[{<[]|%7b|[?&](?:q|d|data|secret|s|text|c|chat|prompt|payload|leak|info|content|history|key|token|pwd|password|email)=)/y,
  },
  {
    id: 'exfiltration.link',
    weight: 0.6,
    anchors: [']'],
    pattern: /\]\(\s?https?:\/\/[^)\s]{1,200}[?&][a-z_]{1,20}=(?:\{|<|\[|%7b|\$)/y,
  },
];
