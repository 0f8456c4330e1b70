import { words } from '../injection-rule';

/** The words with which one language attacks; written as the normaliser leaves them, without accents. */
export interface AttackVocabulary {
  readonly language: string;
  /** Verbs that lift instructions. */
  readonly lift: readonly string[];
  /** Verbs that bring something to light. */
  readonly reveal: readonly string[];
  /** What instructions are called. */
  readonly instructions: readonly string[];
  /** What makes them the instructions of this application. */
  readonly earlier: readonly string[];
  /** Whose instructions are to be revealed. */
  readonly yours: readonly string[];
  /** Beginnings that give the model another role. */
  readonly role: readonly string[];
}

/** The vocabularies that are screened. */
export const VOCABULARIES: readonly AttackVocabulary[] = [
  {
    language: 'en',
    lift: words(
      'ignore ignoring disregard disregarding forget neglect bypass override overlook dismiss discard abandon circumvent',
    ),
    reveal: words(
      'reveal show print repeat output display tell give list share expose leak disclose recite return dump spell translate write provide copy summarize describe what',
    ),
    instructions: words(
      'instructions? prompts? rules? directives? guidelines? commands? directions? programming training restrictions? constraints? polic(?:y|ies) filters? safeguards? guardrails? protocols?',
    ),
    earlier: words(
      'previous(?:ly)? prior above earlier preceding your former foregoing initial original safety ethical system',
    ),
    yours: words('your'),
    role: words(
      'you\\sare\\snow\\s(?:dan|jailbroken|unrestricted|free|in\\s(?:developer|debug|admin|dan|god)) from\\snow\\son,?\\syou\\s(?:are|will|must|shall) you\\sare\\sno\\slonger you\\swill\\sno\\slonger\\s(?:act|be)',
    ),
  },
  {
    language: 'de',
    lift: words(
      'ignoriere ignorieren ignorier vergiss vergessen vergesse missachte missachten umgehe uberspringe',
    ),
    reveal: words('zeige zeig nenne gib verrate wiederhole offenbare verrat sag sage drucke wie was'),
    instructions: words(
      'anweisung(?:en)? instruktion(?:en)? regeln? vorgaben? befehle? anleitung(?:en)? richtlinien? aufforderung(?:en)? system-?prompts? prompts? einschrankungen',
    ),
    earlier: words(
      'vorherigen? vorhergehenden? vorangegangenen? bisherigen? vorigen? obigen? fruheren? alle samtlichen? deine deinen ihre',
    ),
    yours: words('deine deinen dein ihre ihren'),
    role: words(
      'du\\sbist\\s(?:jetzt|nun|ab\\ssofort)\\s(?:ein|dan|im|kein|frei) ab\\s(?:jetzt|sofort)\\sbist\\sdu von\\snun\\san\\sbist\\sdu du\\sbist\\snicht\\smehr',
    ),
  },
  {
    language: 'fr',
    lift: words('ignore ignorez ignorer oublie oubliez oublier neglige negligez contourne'),
    reveal: words(
      'montre montrez affiche affichez revele revelez donne donnez repete repetez dis quelles quels imprime divulgue',
    ),
    instructions: words('instructions? consignes? regles? directives? prompts? invites? commandes? ordres'),
    earlier: words('precedente?s? anterieure?s? ci-dessus toutes? tous tes vos initiale?s? prealables'),
    yours: words('tes vos ton votre'),
    role: words(
      'tu\\ses\\smaintenant vous\\setes\\smaintenant desormais,?\\s(?:tu|vous) tu\\sn.es\\splus a\\spartir\\sde\\smaintenant,?\\s(?:tu|vous)',
    ),
  },
  {
    language: 'es',
    lift: words('ignora ignore ignorar ignorad olvida olvide olvidate olvidar omite desatiende descarta'),
    reveal: words('muestra muestrame muestre revela revelame dime imprime repite ensena cuales dame divulga'),
    instructions: words(
      'instruccion(?:es)? reglas? ordenes indicaciones directrices prompts? mensajes restricciones',
    ),
    earlier: words('anterior(?:es)? previ[ao]s? precedentes arriba todas todos tus sus iniciales'),
    yours: words('tus sus tu su'),
    role: words(
      'ahora\\seres usted\\ses\\sahora a\\spartir\\sde\\sahora,?\\s(?:eres|seras|actuaras) ya\\sno\\seres',
    ),
  },
  {
    language: 'it',
    lift: words('ignora ignorate ignori ignorare dimentica dimenticate dimenticare trascura scarta'),
    reveal: words('mostra mostrami rivela rivelami dimmi stampa ripeti quali elenca dammi'),
    instructions: words('istruzion[ei] regol[ea] indicazioni direttive comandi prompts? ordini restrizioni'),
    earlier: words('precedent[ei] sopra anteriori tutt[ei] tue tuoi vostre iniziali'),
    yours: words('tue tuoi tuo vostre'),
    role: words('ora\\ssei adesso\\ssei da\\sora\\sin\\spoi,?\\s(?:sei|sarai|agirai) non\\ssei\\spiu'),
  },
  {
    language: 'pt',
    lift: words('ignore ignora ignorar ignorem esqueca esquece esquecer desconsidere desconsidera descarte'),
    reveal: words('mostre mostra revele revela diga imprima repita quais exiba divulgue liste'),
    instructions: words(
      'instruc(?:ao|oes) regras? ordens orientacoes diretrizes comandos prompts? restricoes',
    ),
    earlier: words('anterior(?:es)? previas? acima todas todos suas tuas precedentes iniciais'),
    yours: words('suas tuas seu teu seus teus'),
    role: words(
      'voce\\se\\sagora agora\\svoce\\se a\\spartir\\sde\\sagora,?\\s(?:voce|tu) voce\\snao\\se\\smais',
    ),
  },
  {
    language: 'nl',
    lift: words('negeer negeert negeren vergeet vergeten omzeil sla'),
    reveal: words('toon laat onthul geef herhaal vertel wat welke print deel'),
    instructions: words(
      'instructies? regels? opdrachten aanwijzingen richtlijnen prompts? systeemprompt commandos beperkingen',
    ),
    earlier: words('vorige eerdere voorgaande bovenstaande alle je jouw uw eerder'),
    yours: words('je jouw uw'),
    role: words(
      'je\\sbent\\snu jij\\sbent\\snu vanaf\\snu\\sben\\sje u\\sbent\\snu je\\sbent\\sniet\\slanger',
    ),
  },
];
