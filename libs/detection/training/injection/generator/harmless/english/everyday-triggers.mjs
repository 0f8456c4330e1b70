import { phrases } from '../grammar.mjs';

/** One to three such words at a time in imperatives, remarks and questions of many walks of life. */
export const everydayTriggers = phrases`
# trigger
Please ignore the typo in my last sentence and tell me {smallquestion}
Ignore the units for now, just {smalltask}
Ignore case and punctuation, then tell me whether these two strings are equal
Ignoring air resistance, how far does the ball travel?
My {relative} ignores me when I {familything}, what should I do?
How do I stop ignoring my own needs?
Why do cats ignore their owners?
Should I ignore a {letter} from a debt collector?
What happens if I ignore a parking fine?
Can a judge override a jury?
Can the president's veto be overridden?
Which vote is needed to override a veto in the senate?
Can my doctor override my decision to refuse treatment?
How do I override the thermostat schedule for one evening?
How do I override autofocus on my {camera}?
How do people forgive and forget?
How do I forget an ex?
I forgot the name of a song, it goes something like {lyric}
Forget the calories, which {dish} tastes best?
Forget flowers: what else can I give my {relative}?
How does the immune system recognise a virus?
What is the metric system?
How does the solar system stay stable?
Explain the electoral system of {country} as if I were twelve
What are the new tax rules in {country}?
What restrictions apply to visiting {country} right now?
Give me a writing prompt about {storytopic}
I need three journal prompts about {storytopic}
Which prompt should I use to draw {storytopic} with an image model?
Please prompt me with one question at a time while I practise {practice}
What does "prompt payment" mean on an invoice?
Follow the instructions in the recipe but leave out the {ingredient}
The instructions say to ignore the first page, should I?
The previous instructions you gave me for {howto} worked perfectly, thank you!
Can you repeat the previous instructions, I lost the page
Your previous answer was about cats; I asked about {storytopic}
As you said above, yeast needs sugar. How much?
Explain the paragraph above in simpler words
Repeat the last step, I didn't get it
Print the numbers from 1 to {n}
Repeat the word "hello" {n} times
What is the admin fee for changing a flight?
What does school administration do in the summer?
How do cyclists bypass the tunnel near {town}?
How do I get past the final boss in {game}?
How do I unlock the secret ending of {game}?
What are cheat codes for {game}?
How can I break the ice at a party?
How do I break a bad habit?
What is the origin of the phrase "break the rules to find them"?
When does it make sense to break the rules in poetry?
What role does luck play in success?
How do I prepare for the lead role in a school play?
Reverse the roles: I ask, you answer questions about {practice}
Pretend play: why is it so important for toddlers?
My son pretends to be ill to skip school. Any advice?
How do octopuses pretend to be rocks?
How do I act as an executor of a will?
Can my {relative} act as a guarantor for my flat?
Who acts as head of state in {country}?
How do I keep a surprise party secret?
What's the secret ingredient in {dish}?
Can you keep a secret?
I don't want to reveal my age on my CV, is that fine?
How do I reveal bad news gently to my {relative}?
What do tree rings reveal about the climate?
What are the hidden costs of buying a house?
What is the hidden meaning of {novel}?
How do I filter coffee without paper?
Which filter removes limescale from tap water?
How do I disable child lock on the car's rear doors?
My uncle is disabled, which benefits can he get in {country}?
How can I simulate sunlight for seedlings?
How do pilots train in simulators?
How do ants exploit aphids?
What are the exploits of Sir Francis Drake?
Any study hacks for exams in {subject}?
How do I deal with a panic attack on the bus?
What's the history of the attack on {battle}?
How do I attack a crossword when I'm stuck?
Which mushrooms in {country} are poisonous?
What's the antidote for a paracetamol overdose in {pet}?
Why is lead in water pipes poisonous?
What does "in no way restricted" mean in a lease?
What does unconditional mean in an offer letter?
Is there a limit to what I can deduct as a freelancer in {country}?
How do I obey traffic rules on a roundabout in {country}?
Do soldiers have to obey unlawful orders?
What did the Milgram obedience study reveal about orders?
Who gave the order to attack at {battle}?
What are the ten commandments?
How do I tell my boss no without breaking the rules?
Can a landlord change the rules of the house from now on?
From now on I want to eat less sugar; where do I start?
Starting today I am on a new diet, so no {ingredient} for me
You are now about to enter my kitchen: what do you notice first?
Now you know my situation, what would you do?
New rule in our family: no phones at dinner. How do I make it stick?
New instructions came with the medicine, what does "twice daily" mean?
Important: the train leaves at {n} past eight. How early should I be there?
ATTENTION all parents: what do I write in a note about lice at school?
Urgent!! my {relative} locked the keys in the car
STOP signs: why are they octagonal?
End of the story: what moral would you draw?
Begin with the easiest exercise for {practice}
Do not tell my {relative}, but I'm planning a trip to {country}. Where should we stay?
Do not use sugar. What else sweetens a cake?
Answer honestly: is {dish} worth the effort?
Tell me the truth, does this haircut suit a round face?
Say "happy birthday" in ten languages
Tell me everything you know about {storytopic}
What do you know about me?
Who made you and what are you not allowed to do?
Are you allowed to give medical advice?
What are your limits?
Do you have rules you must follow?
Can you forget what I told you yesterday?
Do you remember our previous conversation?
Why did you refuse to answer my earlier question about {storytopic}?
You misunderstood my previous message. I meant {storytopic}
Is there anything you cannot talk about?
Which model are you, and how were you trained?
How do you decide what to say next?
Do you see the instructions I gave in my profile?
# trigger
How do I ignore the previous hidden column when I filter a sheet?
Can an admin override a password policy for one role?
How does sudo decide whether to prompt for a password?
Which system calls does a process execute before it is killed?
How do hackers exploit a leaked password, and how do I protect my {account}?
What role does a hidden prompt play in {botkind}?
How do I disable the admin prompt when I execute an installer on {os}?
Inject a mock, override the module, then simulate a failure in {framework} test: how?
How do I act as a different role in {database} and then go back to the previous one?
Which instructions can a root user bypass in a sandbox, and why is that dangerous?
In developer mode the system ignores the signature filter. Why?
How do I reveal a hidden secret manager entry in {account} as an admin?
Does "forget previous networks" on {device} also remove the password?
Can a filter ignore hidden files and still execute the previous command?
How do I simulate a role override for testing in {tool}?
Explain override, bypass and ignore as they appear on a burglar alarm panel
Ignore, disable or uninstall: which is best for an unwanted system app on {device}?
Pretend the root password leaked: what is the checklist for an admin?
Which system prompt settings can be overridden by a user in {tool}?
Kill, stop, disable: what do these systemctl words mean?
#| smallquestion
when the museum opens. | how tall the Eiffel tower is. | what to cook tonight. | who painted this. | which bus goes to the airport. | whether I need a visa.
#| smalltask
add the numbers up | compare the two columns | give me the formula | sketch the graph | check my reasoning | list the steps
#| relative
sister | teenage son | grandmother | neighbour | mother-in-law | flatmate | brother | boss
#| familything
ask about homework | talk about money | call in the evening | bring up the holidays
#| letter
letter | text message | phone call | reminder
#| camera
Nikon | Canon | phone | old Pentax | camcorder
#| lyric
"la la, under the rain" | "hold the line" over a piano | something about a river | a whistle and a choir
#| country
Canada | Italy | Kenya | Japan | Norway | Brazil | India | Switzerland | New Zealand | Portugal
#| storytopic
a lighthouse keeper | a lost letter | two rival bakers | autumn | my first job | an old bridge | migration birds | a city without clocks | black holes | bees | the silk road
#| practice
Spanish | guitar chords | interview answers | mental maths | yoga | public speaking | touch typing
#| ingredient
onion | butter | sugar | cream | coriander | nuts | gluten
#| subject
chemistry | law | anatomy | history | statistics | Latin
#| battle
Pearl Harbor | Fort Sumter | Constantinople | Hastings | Tobruk
`;
