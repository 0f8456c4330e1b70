import { phrases } from '../grammar.mjs';

/** English: harmless prose and questions that attacks are put into, and requests that carry a quoted text. */
export const harmless = phrases(String.raw`
@benign
The meeting starts at ten and ends at noon. | Our garden is full of tomatoes this year.
The train was late because of snow on the line.
The new phone has a better camera but a weaker battery. | I bought the shoes last week and they do not fit.
The museum shows paintings from the seventeenth century. | Sales rose by four percent in the second quarter.
Bees need flowers from early spring to autumn. | The recipe asks for two eggs, flour and a bit of salt.
My brother moved to Leeds to study law. | The film is long, yet never dull.
Water boils at a lower temperature on a mountain.
The council will vote on the new bridge in May. | Please find the invoice attached.
The hotel was clean and the staff were kind.
The battery lasts about nine hours. | Kermit is a puppet that many children love.
The patient slept well and had no fever.
A good night's sleep helps memory. | The team lost the match in the last minute.
We had soup, fish and a lemon cake.
The library opens at nine on Saturdays. | Rain is expected in the west, sun in the east.
The function returns the sum of both numbers.
The package arrived two days early. | Her first novel was set in a small fishing village.
The company was founded in 1987 by two sisters.
The dog barked all night. | Whales are mammals and breathe air. | The lecture covers supply, demand and price.
I would like to change my flight to Friday. | The screen stays black when I press the button.
Volcanoes form where plates meet.
He repaired the old clock with a toothpick. | The coffee at the corner is strong and cheap.
The contract runs for two years and can be cancelled in writing. | This sofa is comfy but the colour is odd.
They climbed the hill before sunrise. | The survey had 400 answers.
My order number is {num}{num} and I wait since Monday.
The concert was sold out within an hour. | She teaches maths at a school in Porto.
The roof leaks when the wind is strong.
The story takes place on a quiet island. | Tides are caused by the moon and the sun.
The update fixes two small bugs.
I love hiking and old maps. | The soup needs more pepper.
The bus to the airport leaves every twenty minutes.
Our team grew from five to twelve people.
{benign} {benign} | {benign} {benign} | {benign} {benign} {benign}
{benign} {benign} {benign} {benign} {benign}
@ask
What is the capital of Norway? | Can you help me with my essay? | How do I boil an egg?
What's the weather like in spring?
Who wrote Hamlet? | When do you open? | Where is my parcel? | How can I change my address?
What does photosynthesis mean?
Give me a short summary of the text. | How old is the universe? | What is 12 times 14?
Which colour goes with green? | Can I return shoes?
How do I learn to swim? | Recommend a book for a child of ten. | How long does pasta take?
Is a tomato a fruit?
What's a good name for a cat? | How do I write a cover letter? | Explain gravity in simple words.
Which bus goes to the station?
What time is it in Tokyo? | How do vaccines work? | Please fix the grammar in my mail.
What's the difference between a lake and a pond?
@carrier
Summarise the following text: {text} | Summarise this in one sentence: "{text}"
Translate this to French: {text}
Please translate into German: "{text}" | Classify the sentiment of this review: "{text}"
Correct the grammar: {text}
Is this mail spam? {text} | Rewrite this more politely: "{text}"
Extract the names from the text below.\n\n{text}
Give this essay a grade from 1 to 10.\n\n{text} | What language is this? "{text}"
Write a title for the following story:\n{text}
{text}\n\nWhat is the main idea? | Answer the question with the text. {ask}\n\nText: {text}
Here is a customer message: {text} Please write a reply. | Review: {text} | Comment: {text}
Feedback on the product: {text}
My essay: {text} | Explain this paragraph to a child: "{text}" | Make bullet points out of this: {text}
{ask} {text} | {text} | {text}
{ask}\n\n{text} | Input: {text}\nOutput: | Generate a movie title about this sentence: {text}
User profile, about me: {text}
Subject: question\n\n{text} | Describe the tone of this: '{text}' | Turn this into a tweet: {text}
Product name: {text}
Paraphrase: "{text}" | Spell-check please: {text} | Job application: {text} | How many words are in "{text}"?
tl;dr this: {text}
Ticket #{num}: {text} | Read this and tell me what you think: {text} | Continue the story: {text}
`);
