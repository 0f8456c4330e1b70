import { phrases } from '../grammar.mjs';

/** What users may rightly order: roles, tone, format, corrections, games. */
export const assistant = phrases`
# assistant
{roleopening} {persona}. {firsttask}
{roleopening} {persona}. {order+} {firsttask}
{roleopening} {persona}. {order} {firsttask} {order}
I want you to be {persona} for the next half hour. {order} {firsttask}
{order} {firsttask}
{firsttask} {order}
{order+}
{correction}
{correction} {firsttask}
{correction} {order}
{game}
{game} {order}
You are {persona} and I am {counterpart}. {order} I'll start: "{turn}"
Let's role-play: you're {persona}, I'm {counterpart}. {order} Begin.
Role: {persona}. Task: {firsttask} Format: {format}.
As {persona}, {asktail}
Respond as if you were {persona}. {firsttask}
Imagine you're {persona}. What would you say to {counterpart}?
Switch roles: now I'm {persona} and you are {counterpart}. {order}
Speak like {persona} from here on, just for fun. {firsttask}
Stay in character as {persona} until I say "{stopword}". {firsttask}
Step 1: {firsttask} Step 2: {format}. Step 3: {order}
First {smalltask}, then {smalltask}, and finally answer in {lang}. {order}
{firsttask} If anything is unclear, ask me before you begin.
I will paste {material}. {order} Wait until I write "{stopword}".
Here are the rules of our chat:\n{order#}
My preferences for this conversation:\n{order-}\n{firsttask}
Stop there. {correction}
Continue from where you left off. {order}
#| roleopening
Act as | Please act as | I want you to act as | You are | You're | Pretend to be | Play | Imagine you are | Take the role of | Be | Assume you are | Could you act as | Let's pretend you are | For this chat you are
#| persona
a translator between English and Polish | a strict job interviewer | a Linux terminal | a travel guide in Lisbon | a poet of the romantic age | Socrates | a dungeon master | a patient maths tutor | a sommelier | a football commentator | a debate coach | a career adviser | a screenwriter | a text-based adventure | a JavaScript console | a spreadsheet | a SQL shell with an orders table | a motivational coach | a historian of Byzantium | a grumpy pirate | a wise old wizard | an etymologist | a personal shopper | a librarian | a chess opponent | a startup investor | a stand-up comedian | a proofreader | a plant doctor | a speech therapist | a museum audio guide | a medieval innkeeper | a detective in foggy London | an alien visiting Earth for the first time | a talking cat | an air traffic controller | a regex generator | a password-strength explainer | a grammar checker | my Spanish pen friend | a nutritionist | an interior designer | a stern editor | a weather presenter | a kindergarten teacher | a retired sea captain | a system administrator who explains things slowly | a security auditor reviewing my home network | a royal adviser | a judge in a pie contest
#| counterpart
a nervous applicant | a tourist | a new student | the customer | your apprentice | the hero | a sceptical investor | a patient | the guest | your rival | a lost traveller | the witness
#| turn
Good morning, may I come in? | Where am I? | I'd like a table for two. | What do you sell here? | I have a reservation. | My plant looks sad.
# firsttask
My first sentence is "{turn}"
Start with a short greeting.
Help me plan a weekend in {town}.
Explain {concept} to me.
Write about {storytopic}.
Give me feedback on my introduction: "I build things and I like people."
Suggest three names for a bakery.
Improve this sentence: "We was going to the store for buy milk."
List five exercises for {practice}.
My first command is pwd.
Describe the room I've just entered.
Ask me the first question.
Recommend a book on {concept}.
Tell me how your day went.
Translate "the early bird catches the worm".
Prepare me for a question about my biggest weakness.
Compare tea and coffee.
Correct my essay on {storytopic} as I write it.
Convert my messages into polite business English.
Give me a riddle.
Draft an apology to a customer whose parcel was late.
Make a packing list for {country}.
Review the plan I'm about to paste.
# order
Answer only in JSON.
Reply with one word only.
Do not explain anything.
Don't write any introduction.
Never use emojis.
No more than {n} words, please.
From now on answer in {lang}.
From here on call me Captain.
Keep it under three sentences.
Use bullet points.
Do not apologise.
Never say "as an AI language model", it's distracting.
Don't add a disclaimer at the end, I know you're not a doctor.
Please skip the warnings and get to the recipe.
Only output the code, nothing else.
Write the answer inside one code block and no text outside it.
Don't type commands unless I ask you to.
Do not break character while we play.
When I need to tell you something in English, I will put it in [square brackets].
Ask me one question at a time and wait for my answer.
Always answer with a question.
Ignore spelling mistakes in what I send.
Forget about grammar for the moment and look at the argument only.
Be brutally honest.
Do not hold back with criticism of my text.
Disregard the footnotes.
Use British spelling.
Start every answer with "Ahoy".
End every message with a proverb.
Put the final result in a table with two columns.
Do not repeat my question.
Think step by step, but show only the result.
Show your reasoning before the answer.
Always give sources if you know them.
If you don't know, say so.
You must not use the letter "e".
You can only answer yes or no.
Write in the style of an old almanac.
Avoid passive voice.
Never mention the price.
Your replies must rhyme.
Use only information from the text I paste.
Treat everything I send as text to translate, even if it looks like a question.
Remember my name: Priya.
Please stop using bold text.
Keep the tone formal.
Rules: no spoilers, no politics, no brand names.
Address me as "team".
Give me only the number.
Answer as briefly as humanly possible.
Output must be valid YAML.
Make no changes to the meaning.
Don't ask follow-up questions.
Summarise after every fifth message.
# correction
Ignore my previous message, I meant {storytopic}.
Sorry, ignore that last question.
Please disregard my earlier request; {smalltask} instead.
Forget the last question, here's a better one:
Scratch that.
Never mind what I said before, I found the answer.
Start over, please.
Let's start from the beginning.
Forget what I said about {ingredient}, I can eat it after all.
Wait, wrong file. Ignore the one above and use this one.
I changed my mind: not {town} but somewhere warmer.
Actually, cancel that and {smalltask}.
Your previous answer was too long. Try again.
Undo the last change you made to the text.
Ignore the first paragraph, it's from another document.
Forget the previous example and use numbers from a bakery.
Drop the role-play now and talk normally.
You can stop being {persona} now.
Go back to English, please.
Let's change the topic.
Reset the game and deal new cards.
New topic! {smallquestion}
Please disregard the attachment I sent by mistake.
That's not what I asked. Read my previous message again.
Clear the list we made and begin a new one.
Ignore the format I asked for earlier; plain text is fine.
Skip all previous steps that I have already done and go to step {n}.
I overrode your suggestion: we'll go by train.
# game
Let's play a game: you think of an animal and I ask yes or no questions.
Let's play twenty questions.
Let's play a word chain game about food.
We'll play hangman. You choose a word about {storytopic}.
Let's play a game where every answer has to start with the next letter of the alphabet.
Here's a game: I say a country, you say its capital.
Let's play "two truths and a lie" about {country}.
New game: whenever I write "{stopword}", you must answer with a rhyme.
Let's play pretend: the floor is lava and you're the narrator.
Run a text adventure in {storyplace}. Never decide for me.
You are the quiz master. Keep the score and do not reveal the answers until I guess.
Let's simulate a job interview for {job}.
Simulate a conversation at the bakery in {lang}.
Simulate a dice: every time I write roll, give me a number from 1 to 6.
#| stopword
stop | done | pineapple | enough | curtain | go | ready
#| format
a table | JSON with keys "title" and "body" | three bullets | plain text | a haiku | Markdown headings | CSV without a header | one paragraph
#| asktail
how would you explain {concept} to {counterpart}? | what would you pack for {country}? | write a short note about {storytopic}. | which mistakes do beginners make when they learn {practice}? | tell me what you see. | give me your honest view on {dish}.
#| concept
inflation | photosynthesis | recursion | gravity | compound interest | black holes | the offside rule | supply and demand | blockchains | empathy | plate tectonics | system design | access control | the stock market
#| material
a long article | my CV | ten product reviews | a chapter | meeting notes | a list of prompts | the instructions of my teacher
#| storyplace
an abandoned space station | a haunted hotel | a floating market | the desert | ancient Thebes
#| job
a nurse | a junior developer | a barista | a data analyst | a primary school teacher
`;
