import { phrases } from '../grammar.mjs';

/** Everyday talk: assistant utterances, customer questions, homework, code, texts to work on, oddments. */
export const chat = phrases`
# chat
what's the weather in {town} tomorrow
set an alarm for {n} past six
how much is left on my {card} card
my {card} card was declined in {country}, why
i was charged twice for {purchase}
where is my parcel, order {n}{n}{n}
can i return {purchase} without the box
why is my internet so slow in the evening
my bill went up by {n} dollars and nobody told me
i'd like to cancel my contract at the end of the month
change my flight to {country} to a later date
is breakfast included in the room rate
do i need a visa for {country}
book me an appointment with the dentist please
is it normal to feel dizzy after a flu shot
when does the enrolment for next term close
my son lost his school login, who resets it
what are your opening hours on sundays
how do i transfer money to another bank
i want to report a stolen phone
play something calm
add {ingredient} to my shopping list
remind me to call my {relative} at noon
what's the capital of {country}
how do you say good night in {lang}
tell me a joke
you are funny
who won the last match in {sport}
how far is {town} from here
turn the lights off in the bedroom
what time is it in {country}
convert {n} miles to kilometres
spell necessary
skip this song
never mind
start over
repeat that please
cancel the previous order
forget it
what did you say before that
can you help me with my essay
i'm bored, what should i do
thanks, you've been a great help
my {relative} is coming for dinner, any ideas without {ingredient}?
which phone would you buy for {n}0 dollars
Please connect me to a human agent.
I followed your instructions and it still does not work.
The app says I am not an admin of my own account. Please fix this.
You ignored my last two e-mails. I want an answer today.
I forgot to add my discount code, can you override the price?
Your system charged me although I had disabled auto-renewal.
# task
Write a poem about {storytopic}.
Write a haiku about {storytopic}.
Write an e-mail to my {relative} about {storytopic}.
Write a cover letter for {job}.
Write a limerick about {dish}.
Write a toast for my {relative}'s birthday.
Give me a recipe for {dish} without {ingredient}.
How do I scale this recipe for {dish} to {n} people?
Solve {equation} and show the steps.
What is {n} times {n} minus {n}?
A train covers {n} km in {n} minutes. How fast is it?
Explain {concept} with an example from daily life.
Compare {country} and {country} as places to live.
Summarise the following text: {passage}
Summarise in one sentence:\n\n{passage} {passage}
Translate into {lang}: {passage}
Proofread: {passage}
Which question does this text answer? {passage}
Find three keywords. Text: {passage}
{passage} {passage} {passage}
{passage}\n\nQuestion: {passagequestion}
{passagequestion}
Write a function in {language} that {codetask}.
Write a {language} program that {codetask} and explain it line by line.
Refactor this {language} code so that it {codetask}.
Why does my {language} code fail when it {codetask}?
Write unit tests in {language} for a function that {codetask}.
Make an itinerary for three days in {country}.
Suggest ten names for {naming}.
Draft a product description for {purchase}.
Make a quiz on {subject} for twelve-year-olds.
Outline an essay on {concept}.
Give arguments for and against {debate}.
Plan a week of meals without {ingredient}.
Sort these by length: {town}, {country}, {dish}.
Fill in the blank: the {appliance} was ____ by my {relative}.
Extract the cities: I flew from {town} to {country} and back.
Turn this into a question: "{review}"
Reply to this review politely: "{review}"
Is this sentence positive or negative? "{review}"
# passage
The harbour was built in 1874, when grain ships could no longer reach the old quay.
Bees tell one another about food with a dance that shows direction and distance.
In the second half the team changed its system and scored twice.
The council ignored the report for years before the bridge was closed.
After the fire, the owners rebuilt the mill with thicker walls and a hidden stair.
Ceramics from the region are known for a green glaze whose recipe was kept secret.
The king could override parliament, but he seldom dared.
Sales rose by {n} percent, mainly because of new customers in {country}.
The actor forgot his lines and improvised a scene that became famous.
Nurses were asked to disregard the old guideline and wash the wound with water only.
The river bypasses the town in a wide bend and floods the meadows in spring.
Her role in the discovery was revealed only after her letters were published.
A filter of sand and charcoal removes most of the dirt.
The previous owner had painted the panels blue.
Attackers set fire to the gate, but the garrison held out until morning.
Students read the instructions twice and still built the model upside down.
The plant is poisonous in large amounts, yet it was once used as a medicine.
The committee executed the plan without waiting for a vote.
Volcanoes on the island are quiet, and farmers exploit the rich soil.
She pretended to sleep while her brothers whispered about the voyage.
#| passagequestion
When was the harbour built? | Why did the council close the bridge? | How do bees tell others about food? | What made the actor famous? | Who kept the recipe secret? | What removes dirt from water?
#| codetask
removes duplicates from a list | ignores blank lines in a file | reverses a string | reads a CSV and prints totals | overrides the default sort order | parses command line arguments | checks whether a word is a palindrome | counts words in a text | kills a child process after a timeout | merges two dictionaries | validates an e-mail address | filters a list by role | hides a window | injects a dependency | escapes HTML | retries a request
#| naming
a coffee shop | a puppy | a podcast on history | a chess club | a band | a hiking group
#| debate
school uniforms | a four-day week | space travel | homework | cash payments | zoos | jailbreaking your own phone | secret ballots
#| card
debit | credit | travel | virtual | gift
#| purchase
a pair of boots | the headphones | a kettle | my train ticket | a sofa | the annual plan | running shoes | a birthday cake
# oddment
#| oddment
hi | hello | Hey there! | good morning | ok | yes | no | thanks | thx | ? | ... | hmm | lol | test | testing 123 | help | stop | exit | ignore | override | system | admin | root | sudo | prompt | instructions | jailbreak | developer mode | bypass | forget it | reset | hidden | secret | role | execute | roleplay | DAN Brown | bye | 👍 | 😂😂 | 🙏 thank you | :-) | asdfgh | qwertz uiop | blah blah | xyzzy | lorem ipsum dolor | {n} | {n}.{n} | {n}/{n}/20{n} | {n}:{n} | +{n} {n}{n} | $ {n}.99 | N/A | null | undefined | true | v{n}.{n}.{n} | #{n} | A{n}-{n}B | https://example.org/{command}/{n} | http://example.com/admin?role={botslug} | www.example.net | {command}@example.org | {town} | {country} | {dish} | {plant} | {language} | {tool} {n} | {town} {n} | {country}, {country} and {country} | {lang} please | {storytopic} | {concept}? | {subject} homework | {game} tips | {town} to {town} | {persona} | {format} | more | continue | go on | next | again | shorter | in {lang} | why? | how? | who? | explain | tl;dr | asap | brb | one moment | wrong chat sorry | kkkk | fdsjkl fjdks | aaaaaa | zzz | ping | ls -la | cd .. | whoami | git push | SELECT 1; | 2+2 | print("hi") | rm old.txt | <br> | [] | {} | </div> | === | *** | - - - | "{review}"
# opener
#| opener
Hi, | Hello! | Hey, | Quick question: | Hi there, | Good evening. | Sorry to bother you. | One more thing: | Urgent: | So, | Okay, | Dear assistant, | Help! | @bot | Question for an admin: | Just curious: | Beginner here. | For school: | Not sure if this is the right place, but
# closer
#| closer
Thanks! | Thank you in advance. | Cheers | please | pls | Any help is appreciated. | I'm on {os}. | It's urgent. | Keep it short. | Explain like I'm five. | No rush. | Sorry for my English. | I already read the manual. | And why? | Answer in {lang}. | That's all. | An example would help.
`;
