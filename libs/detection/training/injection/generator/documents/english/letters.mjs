import { phrases } from '../grammar.mjs';

/** English e-mails, threads, tickets, chats, notes and invitations, with the imperatives that belong there. */
export const letters = phrases(String.raw`
@greet
Hi {first.a}, | Dear {first.a}, | Hello {first.a}, | Hi all, | Dear team, | Good morning {first.a}, | {first.a}, | Dear Sir or Madam, | Hey {first.a}!
@bye
Best regards, | Kind regards, | Thanks, | Cheers, | Many thanks, | Sincerely, | Best, | Talk soon,
@subject
Meeting on {weekday} | Invoice {ref.a} | Re: offer for {product.a} | Your order {ref.a} | Trip to {city.a} | Quick question | Minutes of {day} | Fwd: contract with {company.a} | Reminder: survey | New opening hours | Feedback on the draft | Access to the shared folder | Password reset | Office closed on {day} | Update on {ref.a} | Lunch next week?
@line
Thank you for your message of {day}. | I hope you had a good weekend. | Please find the report attached. | Please reply by {weekday}. | We have moved the meeting to {time}. | Let me know if this works for you. | The supplier confirmed the delivery for {day}. | Could you send me the final figures? | I have talked to {person} about the budget. | Please sign the form and return it to {department}. | The room on the second floor is booked. | Don't forget to bring your badge. | We still need {n} more copies. | The price went up to {price} per unit. | Call me on {phone} if anything is unclear. | I'll be out of office until {day}. | Our colleagues in {city} will take over. | The draft looks good to me. | Please do not share this link outside the company. | Can you check the second page again? | The customer from {company} was very pleased. | Ignore my last e-mail, the file was the wrong one. | I forward the message from {person} below. | Please remember to log your hours. | The printer is out of order again. | Let's discuss this on {weekday}. | We expect {num} guests. | The train arrives at {time}. | Please confirm the new address. | Keep the receipt for your records. | Reset your password at {url} within {n} days. | Use the code {code} when you register. | Forget about the old template and use the new one. | I asked {first} to send the contract to {mail}. | Our accountant needs the invoices before the end of the month. | Update the spreadsheet when you have a minute. | The lawyer suggested two small changes. | We had to cancel the order because of the delay. | As agreed, the payment of {price} is due on {day}.
@footer
This e-mail is confidential. If you are not the intended recipient, delete it and tell the sender. | To stop receiving these messages, click unsubscribe: {url} | Please consider the environment before you print this e-mail. | {company.z} · {city.z} · {phone} | Sent from my phone | You receive this newsletter because you signed up at {host}. | Do not reply to this message; the mailbox is not read. | Follow us for news and offers.
@problem
The {product.a} stopped working after {n} days. | I cannot log in since {weekday}. | My parcel {ref.a} has not arrived. | The page shows error {num} when I press save. | I was charged twice for order {ref.a}. | The app crashes when I open the settings. | I need a copy of the invoice. | The discount code {code} is not accepted. | The export contains only {n} rows. | Please delete my old account. | I followed the steps in the guide but nothing changed. | My screen stays black after the update to {version}. | The second device does not connect. | I tried to reset my password and got no mail. | Can you change the delivery address? | I want my money back.
@support
Thank you for contacting us. | We have passed your case to the technical team. | Please restart the device and try again. | Could you send us a screenshot? | Please clear the cache of your browser. | We are sorry for the trouble. | A replacement will be sent on {day}. | Please do not send your card number by e-mail. | Your refund of {price} is on its way. | Tell us your order number, please. | Follow the steps at {url} and let us know what you see. | We will close the ticket if we do not hear from you within {n} days. | Hold the power button for {num} seconds. | The fault was fixed in version {version}. | Please rate our service when the case is closed.
@chat
ok, will do | did anyone see the new numbers? | lunch at {time}? | can you review my pull request | the build is red again | i pushed a fix, please pull | who has the key for room {n}? | ignore that, wrong channel | lol | I'm in a call, give me {n} minutes | {first} is on holiday until {day} | please don't deploy before {time} | thanks! | here's the link: {url} | let me check | it works on my machine | say hi to {first} from me | meeting moved to {weekday} | who can take the {company} ticket? | stop the job, it's eating all the memory | remember to water the plants | I'll write it down | new version is {version}
@agenda
Budget for {recent} | Status of {ref} | Holiday plan | Move to {city} | Customer feedback | Security training | Hiring: {role} | Release {version} | Any other business
@action
{first} sends the offer to {company} by {weekday}. | {first}: book a room for {num} people. | Update the risk list. | {first} checks the contract with {department}. | Ask three suppliers for prices. | {first} writes the minutes. | Collect open questions until {day}. | Share the slides with {department}. | {first} talks to the landlord. | Prepare a short demo. | Tell everyone about the new rules for expenses.
@minutes
The minutes of the last meeting were approved. | {first} reported on the visit to {company}. | Sales are {percent} above plan. | It was decided to postpone the launch to {day}. | The team discussed the results of the survey. | {first} pointed out that the figures are not final. | There were no objections. | The costs must not exceed {price}. | The question of parking was left open. | Two applicants will be invited. | The group agreed to test the tool for {n} weeks.
= email
From: {person.s} <{mail}>
To: {person.t} <{mail}>
Date: {day} {time}
Subject: {subject}⟡

{greet}

{line*}
⟐
{bye}
{person.s}⟡
{footer}
%%
Subject: {subject}

{greet}
⟐
{line+} {line+}

{bye}
{person.s}, {department}
%%
{greet}

{line*}

{bye} {first}⟡
⟐
%%
{greet} {line+} {bye} {first}
%%
EMAIL_FROM: {company.s}
SUBJECT: {subject}⟡
EMAIL_CONTENT: {line+}⟡ {line+} {footer}⟡
= thread
Subject: Re: {subject}

{greet}

{line+}
⟐
{bye} {first.s}

On {day} at {time}, {person.t} wrote:
> {greet}
> {line}⟡
> {line}⟡ {line}⟡
> {bye} {first.t}
%%
-----Original Message-----
From: {person.s}
Sent: {day} {time}
Subject: {subject}

{line*}
⟐
-----Original Message-----
From: {person.t}
Sent: {day}

{line*}⟡
= ticket
Ticket {ref.t} ({department})
Status: open
Priority: normal
Customer: {person.c}, {mail}
Title: {problem}⟡

{problem+}
⟐
--- {person.s} ({time}) ---
{support+}⟡
--- {person.c} ({time}) ---
{problem}⟡
%%
#{big} {problem}

Customer wrote on {day}:
{problem+} {problem+}
⟐
Agent reply:
{support+}
%%
{problem+}⟡
= chatlog
[{time}] {first.a}: {chat}⟡
[{time}] {first.b}: {chat}⟡
[{time}] {first.c}: {chat}⟡
⟐
[{time}] {first.a}: {chat}⟡
[{time}] {first.d}: {line}⟡
[{time}] {first.b}: {chat}⟡
%%
#general – {day}
{nick.a}  {time}
{chat}⟡
{nick.b}  {time}
{chat}⟡ {line}⟡
⟐
{nick.c}  {time}
{chat}⟡
{nick.a}  {time}
{chat}⟡
%%
Customer: {problem}⟡
Agent: {support}⟡
Customer: {problem}⟡
Agent: {support}⟡ {support}⟡
⟐
Customer: {chat}
= minutes
Minutes, {department}, {day}
Present: {person}, {person}, {person}

Agenda
{agenda#3}

1. {minutes+}
2. {minutes+}
⟐
3. {minutes+}

Action items
{action-}
⟐
Next meeting: {weekday}, {time}, room {n}
%%
# Meeting notes {day}

{minutes*}

## To do

{action-}
= calendar
BEGIN:VEVENT
UID:{token}
DTSTART:{stamp}
SUMMARY:{subject}⟡
LOCATION:{city}, room {n}⟡
DESCRIPTION:{line+}⟡
ORGANIZER;CN={person}:mailto:{mail}
ATTENDEE:mailto:{mail}
END:VEVENT
%%
Event: {subject}⟡
When: {day} {time}
Where: {city}⟡
Organiser: {person}
Guests: {person}, {person}
Notes: {line+}⟡
⟐
Reminder: {n} minutes before
= transcript
{first.a}: So, welcome back, everybody. {fact}⟡
{first.b}: Thank you. {fact}⟡ {fact}⟡
{first.a}: And what happened then?
{first.b}: Well, {fact}⟡ {fact}⟡
⟐
{first.a}: Let me stop you there. {fact}⟡
{first.b}: Right. {fact}⟡ Please listen to the next episode.
%%
00:00:0{n} [Music]
00:00:{num} Hello and welcome. Today we talk about {city.a}.⟡
00:01:{num} {fact}⟡ {fact}⟡
00:02:{num} {fact}⟡
⟐
00:04:{num} {fact}⟡ {fact}⟡
00:09:{num} Don't forget to like and subscribe.⟡
= voicemail
Voicemail from {phone}, {day} {time}: Hi {first}, this is {first}. {line}⟡ {line}⟡ Call me back, please.⟡
%%
SMS from {phone}: {line}⟡ {line}⟡
`);
