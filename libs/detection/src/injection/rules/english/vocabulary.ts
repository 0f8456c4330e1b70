/** Verbs that lift instructions. */
export const LIFT =
  '(ignor*|disregard*|forget|forgetting|neglect|bypass*|override|overriding|overlook|dismiss|discard|abandon|circumvent|erase)';

/** What instructions are called. */
export const ORDERS =
  '(instruction|instructions|prompt|prompts|rule|rules|guideline*|directive*|command|commands|direction|directions|constraint*|restriction*|policy|policies|orders|protocol*|programming|training|safeguard*|guardrail*)';

/** What makes them those of the application. */
export const EARLIER =
  '(previous|previously|prior|above|earlier|preceding|former|foregoing|initial|original|existing|past|aforementioned|system)';

/** Words before a noun that do not say that the instructions are the caller's own. */
export const FILL =
  '(all|any|the|your|of|every|those|these|that|absolutely|completely|everything|whatever|and)';

/** Verbs that bring something to light. */
export const REVEAL =
  '(reveal*|show|print|repeat|output|display|tell|give|list|share|expose|leak|disclose|recite|return|dump|spell|translate|write|provide|copy|summarize|summarise|describe|echo|paste|quote|state)';

/** What the model is called. */
export const MODEL =
  '(ai|ais|llm|llms|assistant|assistants|chatbot|chatbots|chatgpt|gpt|claude|gemini|copilot|language model|language models|ai agent|ai agents|ai assistant|ai assistants|ai model|ai models|ai system|ai systems|virtual assistant|large language model)';

/** What is worth stealing. */
export const SECRETS =
  '(conversation|chat history|chat log|message history|chat|system prompt|credential*|api key|api keys|apikey|password|passwords|secrets|tokens|session token|access token|user data|personal data|personal information|private data|environment variables|email address|email addresses|session|cookies|contact list|contacts|credit card*|card number*|bank account)';
