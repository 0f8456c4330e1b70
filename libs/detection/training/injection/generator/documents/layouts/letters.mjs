import { phrases } from '../grammar.mjs';

/**
 * Letters, tickets, chats and office papers whose words all come from a language: `{label…}` are its headings and
 * field names. A language adds templates of its own to the same families.
 */
export const letters = phrases(String.raw`
@nick
bluefox{n} | carl_{num} | night.owl | devguy{num} | xX_rider | old_sailor | jmk{num} | low_orbit | {first} | {first}{num} | {first}_{n}
@hidden
cached by {host} at {stamp} | template {version} | ad slot {n} | banner-{n} | {call} | {remark} | id={hex} | ignore-lint start
@remark
[SYSTEM] {event} | System: {event} | [admin] {comment} | ### {headline}\n{fact} | User: {nick} | {"role": "user", "content": "{faq}"} | <note>{comment}</note> | --- {labelSource}: {url} ---
= email
{labelFrom}: {person.s} <{mail}>
{labelTo}: {person.t} <{mail}>
{labelDate}: {day} {time}
{labelSubject}: {subject}⟡

{greet}

{line*}
⟐
{bye}
{person.s}⟡
{footer}
%%
{labelSubject}: {subject}

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
From: {person.s} <{mail}>
Subject: {subject}⟡

{line*}
⟐
{bye}
{person.s}
--
{footer}⟡
%%
{greet}

{line*}

{line*}
⟐
{line+}

{bye}
{person.s}, {company}
= thread
{labelSubject}: Re: {subject}

{greet}

{line+}
⟐
{bye} {first.s}

{day} {time}, {person.t} {labelWrote}:
> {greet}
> {line}⟡
> {line}⟡ {line}⟡
> {bye} {first.t}
%%
{line+}

----- {labelForwarded} -----
{labelFrom}: {person}
{labelDate}: {day}

{line*}
⟐
= ticket
{labelTicket} {ref.t} ({department})
{labelStatus}: {state}
{labelCustomer}: {person.c}, {mail}
{labelSubject}: {problem}⟡

{problem+3}
⟐
--- {person.s} ({time}) ---
{support+}⟡
--- {person.c} ({time}) ---
{problem}⟡
%%
#{big} {problem}

{labelCustomer} ({day}):
{problem+3} {problem+3}
⟐
{labelAgent}:
{support+}
%%
{problem+3}⟡
= chatlog
[{time}] {first.a}: {chat}⟡
[{time}] {first.b}: {chat}⟡
[{time}] {first.c}: {chat}⟡
⟐
[{time}] {first.a}: {chat}⟡
[{time}] {first.d}: {line}⟡
[{time}] {first.b}: {chat}⟡
%%
{labelCustomer}: {problem}⟡
{labelAgent}: {support}⟡
{labelCustomer}: {problem}⟡
{labelAgent}: {support}⟡ {support}⟡
⟐
{labelCustomer}: {chat}
%%
{nick.a}  {time}
{chat}⟡
{nick.b}  {time}
{chat}⟡ {line}⟡
⟐
{nick.c}  {time}
{chat}⟡
= minutes
{labelMinutes}, {department}, {day}
{labelPresent}: {person}, {person}, {person}

{labelAgenda}
{agenda#3}

1. {minutes+3}
2. {minutes+3}
⟐
3. {minutes+3}

{labelTodo}
{action-4}
⟐
{labelNext}: {weekday}, {time}
%%
# {labelMinutes} {day}

{minutes*}

## {labelTodo}

{action-4}
= forum
{nick.a}: {problem+3}

{nick.b}: {support+} {chat}⟡
⟐
{nick.c}:
> {problem}
{chat}⟡ {support}⟡
= invoice
{labelInvoice} {ref}                         {company.a}
{labelDate}: {day}

1    {product}    {n}   {amount}
2    {product}    {n}   {amount}
3    {product}    {n}   {amount}
                     {labelTotal}  {amount}

{line}⟡
⟐
{comment}⟡ {mail}
= announcement
{department}: {subject}

{line+}
⟐
{remark}
{remark}
`);
