/** The words by which one language is known. */
export interface LanguageWords {
  /** The most frequent words. */
  readonly common: string;
  /** Words of which orders to a model are made. */
  readonly orders: string;
}

/** Languages other than English that part their words with spaces. */
export const OTHER_LANGUAGES: readonly LanguageWords[] = [
  {
    common:
      'der die das und ist nicht ein eine einen einem einer zu von mit auf für den dem des ich du sie wir ihr es im ' +
      'dass sich auch als an nach wie aus bei oder aber noch nur wenn alle alles was wird werden kann mir mich dir ' +
      'dein deine deinen deiner mein meine sind war hat haben jetzt bitte sag schreibe gib keine kein über',
    orders:
      'ignoriere ignorieren vergiss missachte vorherigen bisherigen früheren obigen anweisungen anweisung regeln ' +
      'regel befehle vorgaben zeige verrate offenbare wiederhole systemprompt passwort geheim geheime befolge ' +
      'antworte handle beschränkungen einschränkungen richtlinien gehorche',
  },
  {
    common:
      'le la les des une un et est dans que qui pour pas plus sur avec ce cette ces tout tous toutes vous nous votre ' +
      'vos ton tes mon mes son ses ne se au aux du en par mais ou comme être avoir sont fait dire moi toi maintenant',
    orders:
      'ignore ignorez ignorer oublie oubliez précédentes précédents instructions consignes règles directives affiche ' +
      'affichez révèle révélez répète système invite secret mot passe désormais agis réponds restrictions obéis',
  },
  {
    common:
      'el la los las de que en un una por con para no se su sus lo como más pero este esta todo todos todas mi tu ' +
      'tus te me ya muy sin sobre también hasta hay donde quien desde eres son ahora dime del al ',
    orders:
      'ignora ignore olvida olvide anteriores previas instrucciones reglas directrices muestra muestre revela revele ' +
      'repite sistema contraseña secreto secreta actúa responde restricciones obedece indicaciones mensaje',
  },
  {
    common:
      'il lo la gli le di che è e un una per con non del della dei delle nel nella sono come più ma questo questa ' +
      'tutte tutti tutto tuo tua tue tuoi mio mi ti si da al alla anche ora adesso',
    orders:
      'ignora ignorate dimentica precedenti istruzioni regole direttive mostra mostrami rivela ripeti sistema ' +
      'password segreto segreta rispondi agisci restrizioni obbedisci comportati',
  },
  {
    common:
      'o os a as de que e do da dos das em um uma para com não por mais se na no nas nos como mas ao seu sua suas ' +
      'seus todas todos tudo você me meu minha agora este esta isso são',
    orders:
      'ignore ignora esqueça esquece anteriores instruções regras diretrizes mostre revele repita sistema senha ' +
      'segredo secreta responda aja restrições obedeça',
  },
  {
    common:
      'de het een en van ik te dat die in je niet zijn is was op aan met als voor er maar om hem dan zou of wat mijn ' +
      'men dit zo door over ze bij ook tot alle jouw uw geen nu naar deze mij',
    orders:
      'negeer vergeet vorige eerdere voorgaande instructies regels richtlijnen toon onthul herhaal systeem ' +
      'systeemprompt wachtwoord geheim geheime gedraag antwoord beperkingen gehoorzaam',
  },
  {
    common:
      'i w z na do nie to się że jest jak za po co tak ale od dla o te tym ten ta przez wszystkie wszystko swoje ' +
      'twoje teraz mi mnie być są czy już tylko bez twój',
    orders:
      'zignoruj ignoruj zapomnij poprzednie wcześniejsze instrukcje polecenia zasady wytyczne pokaż ujawnij powtórz ' +
      'systemowy systemu hasło tajne odpowiedz ograniczeń zachowuj',
  },
  {
    common:
      've bir bu için ile de da ne gibi daha çok ama var olan olarak sen ben senin benim bana şimdi tüm bütün her ' +
      'kadar sonra değil mi ki şu artık',
    orders:
      'yoksay unut önceki talimatları talimatlar kuralları kurallar göster açıkla tekrarla sistem istemini komutunu ' +
      'şifreyi gizli davran yanıtla kısıtlama görmezden gel',
  },
  {
    common:
      'и в не на я что он с как это по но они мы все она так его только мне было за от меня ты вы твой твои свои ' +
      'теперь для всё из у же бы к о до или если',
    orders:
      'игнорируй игнорируйте забудь забудьте предыдущие инструкции указания правила покажи раскрой повтори системный ' +
      'системную подсказку промпт пароль секретный отвечай ограничений',
  },
  {
    common: 'і в не на що я він з як це по але ми все вона так його тільки за від ти твої для усі тепер мені',
    orders: 'ігноруй забудь попередні інструкції вказівки правила покажи розкрий системний підказку пароль',
  },
  {
    common: 'dan yang di ke dari untuk dengan ini itu tidak akan pada kamu anda saya semua adalah sekarang',
    orders: 'abaikan lupakan instruksi sebelumnya aturan perintah tampilkan ungkapkan sistem rahasia',
  },
  {
    common: 'và của là có không các cho với này một những được trong tôi bạn hãy tất cả bây giờ',
    orders: 'bỏ qua hướng dẫn trước đó lệnh hệ thống tiết lộ mật khẩu quy tắc quên',
  },
  {
    common: 'من في على أن إلى هذا هذه التي الذي ما لا كل عن مع هو هي كان الآن أنت لي جميع',
    orders: 'تجاهل انس التعليمات السابقة القواعد أظهر اكشف النظام كلمة المرور السرية',
  },
  {
    common: 'के का की में है और को से यह पर नहीं कि एक हैं लिए अब मुझे सभी आप अपने',
    orders: 'अनदेखा भूल जाओ पिछले निर्देशों निर्देश नियम दिखाओ बताओ सिस्टम प्रॉम्प्ट गुप्त पासवर्ड',
  },
];

/** Pieces of words of orders in scripts without spaces. */
export const IDEOGRAPHIC_ORDERS =
  '忽略 無視 忽视 忘记 忘れ 之前 以前 先前 上述 所有 すべて 指令 指示 规则 規則 ルール 系统 システム 提示 プロンプト 显示 ' +
  '表示 泄露 透露 密码 秘密 现在 これまで 教えて 이전 모든 지시 무시 규칙 시스템 프롬프트 คำสั่ง ก่อนหน้า ละเว้น ทั้งหมด';
