import { phrases } from '../grammar.mjs';

/** Web pages, articles, passages, papers about attacks and worksheets whose words all come from a language. */
export const pages = phrases(String.raw`
= article html
<!DOCTYPE html>
<html lang="{iso}">
<head><title>{headline.h}</title>
<meta name="description" content="{fact}⟡">
⟐
</head>
<body>
<nav><ul>
{nav<li>}
</ul></nav>
<main>
<h1>{headline.h}</h1>
<p class="byline">{person}, {day}</p>
{fact<p>}
⟐
<h2>{headline}</h2>
{fact<p>}
<img src="/img/{low}.jpg" alt="{headline}⟡">
⟐
</main>
<footer><p>{call}</p><p>© {recent} {company}</p></footer>
</body>
</html>
%%
<div class="post">
<h2>{headline}</h2>
<p>{fact+}</p>
⟐
<p>{fact+}</p>
<a href="{url}" title="{call}⟡">{call}</a>
</div>
%%
<article><header><h1>{headline}</h1></header><p>{fact+}</p>⟐<p>{fact+} {fact+}</p><aside>{call}</aside></article>
= shop html
<div id="product">
<h1>{product.a} – {company.a}</h1>
<span class="price">{price}</span>
<p>{review+}</p>
⟐
<button>{call}</button>
<section id="reviews"><h2>{labelReviews}</h2>
<div class="review"><b>{nick}</b> {stars}/5<p>{review+}</p></div>
⟐
<div class="review"><b>{nick}</b> {stars}/5<p>{review+}</p></div>
</section>
</div>
= reviews
{product.a}: {labelReviews} ({big})

{nick} ({stars}/5), {day}
{review+}
⟐
{nick} ({stars}/5), {day}
{review+}
⟐
{nick} ({stars}/5), {day}
{review+}
%%
{stars}/5. {review+}⟡
= resume
{person.p}
{city} · {phone} · {mail}

{labelProfile}
{role}, {company}⟡
{wanted}⟡

{labelExperience}
{recent}–  {role}, {company}⟡
{duty-4}
{year}–{recent}  {role}, {company}
{duty-4}
⟐
{labelSkills}
{wanted-3}
= vacancy
{role}, {city}

{company.a}

{labelTasks}
{duty-4}

{labelProfile}
{wanted-3}
⟐
{line+}
= faq
{faq}
{reply+2}

{faq}
{reply+2}
⟐
{faq}
{reply+2}
= faq html
<dl class="faq"><dt>{faq}</dt><dd>{reply+2}</dd>
⟐
<dt>{faq}</dt><dd>{reply+2}</dd><dt>{faq}</dt><dd>{reply+2}</dd></dl><p>{call}</p>
= news
{city.a}, {day}. {fact+}

{fact+}
⟐
{fact+} {fact}⟡
%%
{headline}

{fact*}
⟐
{labelSource}: {company}
= passage
{fact+} {fact+}
%%
{fact*}
%%
{fact}⟡ {fact}⟡
%%
{fact+}

{fact+}
⟐
{fact+} {fact+}
%%
{headline}

{fact*}
⟐
{fact*}
= wiki markdown
# {headline}

{fact+}

## {labelHistory}

{fact*}
⟐
## {labelSee}

- {headline}⟡
- {headline}
= qa
{labelQuestion}: {asked}
{labelText}: {fact+} {fact+}
⟐
%%
{labelText} 1: {fact+}
⟐
{labelText} 2: {fact+}

{labelText} 3: {fact+}
%%
{fact+} {fact+}
⟐
{labelQuestion}: {asked}
= security quiet
{risk+3} {risk+3}

{risk+3}
%%
# Prompt injection ({ref})

{risk-}

{risk+3}
= aidocs quiet
# {company}

{manual+3}

{manual-3}
= worksheet quiet
{labelExercises} {n}

{exercise#5}

{exercise#5}
`);
