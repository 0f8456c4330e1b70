import { repeatTo } from '../../evaluation/repeat-to';

/** A text that a model might stream. */
export interface StreamedText {
  readonly name: string;
  readonly text: string;
  /** The length of a token, in characters: this many on average, at least one. */
  readonly tokenLength: number;
}

const ENGLISH = `Thank you for asking about the return policy. You can send back most items within the usual period, as long as they are unused and still in the box that they came in. Start by opening the page with your orders, choose the one that you want to return, and print the label that we prepare for you. If the parcel is too heavy to carry, our driver picks it up at your door (this is free for furniture and large lamps).

Refunds usually arrive a few days after the warehouse has looked at the item. We always send the money back the way it came; a voucher becomes a voucher again. Should something be missing, we write to you before we decide anything, so please don't worry. One more thing: batteries and open bottles can't travel by air, which is why those parcels take a little longer. Is there anything else that I can explain?`;

const GERMAN = `Vielen Dank für Ihre Nachricht. Die Lampe lässt sich in drei Schritten anschließen: Schalten Sie zuerst den Strom ab, lösen Sie dann die beiden Schrauben an der Unterseite und ziehen Sie die Abdeckung vorsichtig nach vorn. Danach sehen Sie zwei Klemmen, an die das Kabel kommt. Achten Sie bitte darauf, dass kein blanker Draht herausschaut, denn sonst löst die Sicherung aus.

Falls das Licht flackert, liegt es meistens am Leuchtmittel. Nehmen Sie eines mit mindestens vier Watt, am besten ein dimmbares; ältere Modelle vertragen sich nicht mit dem Regler. Hilft auch das nicht, schicken wir Ihnen gern ein neues Netzteil zu. Die Garantie gilt übrigens auch dann, wenn Sie die Verpackung schon weggeworfen haben. Melden Sie sich einfach wieder, wenn noch etwas unklar ist.`;

const RUSSIAN = `Спасибо за ваш вопрос. Чтобы настроить велосипед, сначала проверьте, ровно ли стоит седло, а затем ослабьте два болта под рулём. Поворачивайте их медленно, по четверти оборота, и каждый раз смотрите, свободно ли вращается колесо. Если слышен скрип, капните немного масла на цепь и подождите несколько минут.

Тормоза лучше проверять на ровной дороге без машин. Нажмите оба рычага одновременно: велосипед должен остановиться плавно, без рывка. Когда колодки стёрты больше чем наполовину, их пора менять, это недорого и занимает около получаса. Мы советуем делать полный осмотр каждую весну, особенно если зимой вы катались по снегу. Напишите нам, если что-то осталось непонятным.`;

const CHINESE = `感谢您的来信。这款水壶的清洗方法很简单：先把里面的水倒掉，再加入半壶清水和两勺白醋，烧开以后放置一个小时左右。然后倒掉醋水，用清水冲洗两三遍，直到闻不到酸味为止。请不要把底座放进水里，也不要用钢丝球擦洗外壳，否则表面会留下划痕。

如果水壶烧水的时间变长了，多半是因为水垢太厚，按照上面的步骤清洗一次就会好很多。平时最好每个月清洗一次，水质较硬的地方可以多洗几次。盖子如果关不紧，请检查密封圈有没有装好，必要时我们可以免费寄一个新的给您。还有其他问题的话，欢迎随时联系我们。`;

/** Plain prose: nothing in it has to be taken out. */
export const PROSE: readonly StreamedText[] = [
  { name: 'English', text: ENGLISH, tokenLength: 4 },
  { name: 'German', text: GERMAN, tokenLength: 4 },
  { name: 'Russian', text: RUSSIAN, tokenLength: 4 },
  { name: 'Chinese', text: CHINESE, tokenLength: 2 },
];

/** Everything that makes a filter wait: brackets that do not close, digits in groups, quotes, addresses without an end. */
const HOSTILE_PIECE = [
  'See [the (first [list] of 12-34-56 (or "4111 1111, 20.05), which',
  ' he called "one, two: \'three 030 90 18 20\' and {"id": 17, "at": [12, 99.5]} <b and',
  ' a@b or www.exa, +49 (30) 12 34 «so 1.2.3.4, [x](/y "z) then ![i] (7) ab12-cd34-ef56: “x',
  ' {{"k": "v 10:30 [[1], (2.5)], `3` *4* #5 | 6 ~ 7 = 8; 9/10/11 and (((',
].join('');

const LENGTH = 4_000;

/** What a long answer costs: prose as it is, and text that keeps filters waiting; 4,000 characters each. */
export const LONG_TEXTS: readonly StreamedText[] = [
  ...PROSE.map(({ name, text, tokenLength }) => ({
    name: `prose, ${name}`,
    text: repeatTo(`${text}\n\n`, LENGTH),
    tokenLength,
  })),
  { name: 'hostile', text: repeatTo(`${HOSTILE_PIECE}\n`, LENGTH), tokenLength: 4 },
];
