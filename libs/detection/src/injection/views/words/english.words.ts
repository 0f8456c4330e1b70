/** Words by which English is known, the most frequent first. */
export const ENGLISH_COMMON =
  'the of and to in is you that it he was for on are as with his they at be this have from or one had by but not ' +
  'what all were we when your can said there use an each which she do how their if will up other about out many ' +
  'then them these so some her would make like him into time has look two more write go see number no way could ' +
  'people my than first been call who its now find long down day did get come made may part over new take only ' +
  'little work know place year live me back give most very after thing our just name good sentence man think say ' +
  'great where help through much before line right too mean old any same tell boy follow came want show also ' +
  'around form three small set put end does another well large must big even such because turn here why ask went ' +
  'men read need land different home us move try kind hand again change off play away house point page letter ' +
  'answer found study still learn should world high every near add food between own below country last keep never ' +
  'start city under without instead while next those both something nothing anything everything someone anyone ' +
  'always please let word words text message question email mail file data code list table user users today ' +
  'tomorrow yesterday week month during since until against within once being having doing going being using ' +
  'whatever however therefore whose whom since though although yet ever each few several already able across ' +
  'allow become began begin best better bring build buy car care case cause check child children clear close ' +
  'company complete consider contain continue cost course create customer customers account number order orders ' +
  'money bank transfer payment address phone credit card visit website link click contact reply language english ' +
  'french german spanish explain describe summarize summary translate sentence paragraph story poem recipe make ' +
  'send sends sent receive received open delete deleted remove removed save buy sell pay run running execute shell ' +
  'command commands server database api key keys token tokens user admin administrator root access attach ' +
  'attachment attacker external internal search result results tool tools function functions call calls website ' +
  'stop stopped stopping log logs translate translating translation debug configuration config product products ' +
  'recommend replace link links contact contacts document documents task tasks test tests real enter comply every ' +
  'question answers asked ask asking told tell telling story stories stealing steal cars car building build makes ' +
  'write writing written reads reading create creating generate generated information details private personal ' +
  'email emails mails phone person human machine computer program programs software hardware network internet web ' +
  'page pages site sites browser password login account accounts bank payments pay paid price prices dollars euro ' +
  'begin beginning ends ending starts starting start first second third last next final finally step steps list ' +
  'include including included exclude add adding added remove removing change changed changes changing provide ' +
  'provided provides providing request requests requested requires required require need needs needed want wants ' +
  'wanted like likes love hate help helps helping helpful work works working worked job jobs play plays playing game ' +
  'games follow follows following followed lead leader group groups team teams member members company companies ' +
  'business market government law laws legal rights right wrong true false truth lie lies fact facts opinion ' +
  'opinions believe belief believes thinks thinking thought thoughts feel feeling feelings mind body heart life ' +
  'death live living lives world earth water fire air light dark black white red green blue color colors size small ' +
  'large short tall high low deep wide fast slow quick early late morning evening night weeks months years hour ' +
  'hours minute minutes seconds moment future past present history school student students teacher class book books ' +
  'paper papers article articles science research study studies problem problems solution solutions idea ideas plan ' +
  'plans project projects goal goals reason reasons example examples case cases kind kinds type types form forms ' +
  'part parts whole half quarter total number numbers value values amount level levels rate rates point points area ' +
  'areas place places city cities state states country countries family father mother brother sister son daughter ' +
  'wife husband friend friends woman women girl boy girls boys baby child people anyone nobody somebody everybody ' +
  'everywhere nowhere somewhere yourself myself himself herself itself themselves ourselves hello thanks thank sorry ' +
  'welcome goodbye okay yes perhaps maybe probably certainly definitely really very quite rather almost nearly ' +
  'hardly simply just even ever often sometimes usually normally generally especially particularly currently ' +
  'recently previously directly carefully quickly slowly easily completely totally fully';

/** Words of which orders to a model are made. */
export const ENGLISH_ORDERS =
  'ignore ignored ignoring disregard forget forgot override overrides bypass bypassing previous previously prior ' +
  'earlier above preceding instruction instructions instructed direction directions directive directives rule ' +
  'rules guideline guidelines prompt prompts system developer assistant model reveal reveals print output repeat ' +
  'display verbatim initial original hidden secret secrets password passwords credentials confidential private ' +
  'restriction restrictions restricted unrestricted filter filters filtered safety ethical ethics moral policy ' +
  'policies limitation limitations constraint constraints content censorship uncensored jailbreak jailbroken mode ' +
  'enabled enable disable disabled pretend act role roleplay character persona simulate evil anything obey comply ' +
  'must refuse refusal apologize warning warnings context conversation history training memory respond response ' +
  'exactly immediately unfiltered freed free dan leak exfiltrate forward upload decode encode execute grant ' +
  'privileges permissions authority authorized unlock activate activated protocol illegal harmful malware weapon ' +
  'bomb hack hacker virus phishing drugs steal kill';

/** The letters by telephone, in the order of the alphabet, with their other spellings. */
export const SPELLING_ALPHABET: readonly string[] = (
  'alpha,alfa bravo charlie delta echo foxtrot golf hotel india juliett,juliet kilo lima mike november oscar papa ' +
  'quebec romeo sierra tango uniform victor whiskey,whisky xray,x-ray yankee zulu'
).split(' ');
