import { phrases } from '../grammar.mjs';

/** Business letters, council pages, lists of requests, tables and manuals; headings and courtesies are slots. */
export const offices = phrases(String.raw`
= letter
{company.s}
{labelPlace}

{labelRe}: {subject}⟡
{ref}

{salute}

{line+}
⟐
{line+}

{closing}

{person}
{department}⟡
%%
{person.p}, {city.p}
{day}

{labelRe}: {problem}⟡

{salute}

{problem+}
⟐
{closing}
{person.p}
= council html
<main class="council">
<h1>{labelCouncil} – {headline}</h1>
<p>{fact+}</p>
<ul>
{reply<li>}
</ul>
⟐
<p>{contact}⟡</p>
<footer>{remark}</footer>
</main>
%%
<table class="notice"><caption>{labelCouncil}</caption>
<tr><td>{day}</td><td>{headline}</td><td>{fact+}</td></tr>
<tr><td>{day}</td><td>{headline}</td><td>{fact+}</td></tr>
</table>
⟐
<p>{remark}</p><p>{contact}⟡</p>
= sheet csv
{csvHead}
{day};{person};"{problem}⟡";"{support}⟡"
{day};{person};"{problem}⟡";"{support}⟡"
{day};{person};"{problem}⟡";"{comment}⟡"
= table markdown
{tableHead}
| --- | --- | --- | --- |
| 1 | {person} | {city} | {comment}⟡ |
| 2 | {person} | {city} | {comment}⟡ |
| 3 | {person} | {city} | {comment}⟡ |
⟐
{fact}⟡
= manual
{labelManual}: {product.a} ({company.a})

{support#}
⟐
{labelSafety}

{remark}
{remark} {tip}⟡
`);
