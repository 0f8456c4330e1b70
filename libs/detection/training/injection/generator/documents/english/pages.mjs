import { phrases } from '../grammar.mjs';

/** English web pages in HTML: navigation, articles, shops, reviews, vacancies, recipes, questions. */
export const pages = phrases(String.raw`
@nav
Home | About us | Contact | Blog | Shop | Help | News | Prices | Log in | Careers | Sitemap | Imprint | Privacy | My account | Cart ({n})
@call
Subscribe to our newsletter. | Accept all cookies | Click here to read more. | Share this page | Sign up today and save {percent}. | Add to basket | Enable JavaScript to use this page. | Leave a comment | Book now | Read next: {headline} | Skip to content | Allow notifications | Rate this article | Log in to reply. | Download our app
@headline
{city.a} opens new library | Ten years of {company.a} | How we travel to {city} | The return of the wolves | What the new law means | A short history of {city} | {company.a} cuts prices | Storm hits the coast near {city.a} | The best {product.a} of {recent} | Five tips for a quiet garden | Our guide to {city.a}
@ingredient
{num} g flour | {n} eggs | {num} ml milk | {n} cloves of garlic | a pinch of salt | {num} g butter | {n} ripe tomatoes | {n} tablespoons of olive oil | one onion | {num} g sugar | a bunch of parsley | {num} g rice | juice of a lemon
@step
Preheat the oven to 1{n}0 degrees. | Chop the onion and fry it in butter. | Add the flour and stir until smooth. | Leave the dough to rest for {num} minutes. | Season with salt and pepper. | Do not let the sauce boil. | Cut the tomatoes into small cubes. | Beat the eggs with the sugar. | Serve hot with bread. | Cover the pan and cook for {num} minutes. | Pour the mixture into a tin. | Repeat with the rest of the batter. | Remove from the heat and let it cool. | Ignore the small lumps, they disappear while baking. | Taste and add lemon if needed. | Drain the pasta, but keep a cup of the water.
@duty
Prepare monthly reports. | Advise our customers by phone and e-mail. | Maintain the test systems. | Plan shifts for a team of {n}. | Write clear documentation. | Work closely with {department}. | Train new colleagues. | Keep the stock list up to date. | Answer questions of the press.
@wanted
{n} years of experience | Good written English | A driving licence | Knowledge of spreadsheets | A completed apprenticeship | Pleasure in teamwork | Willingness to travel
@apply
Send your CV to {mail} by {day}. | Please ignore this advert if you have already applied. | Name your salary expectations. | Apply through {url}. | Do not send original documents. | Quote the reference {ref}. | Tell us in two sentences why you want to join.
@faq
How do I return an item? | When will my order arrive? | Can I pay by invoice? | How do I change my address? | Which sizes are there? | What is the warranty? | How can I reset my password? | Where is your shop? | Who do I contact about a damaged parcel?
@reply
Log in, open your orders and choose "Return". | Orders placed before noon leave our warehouse the same day. | Yes, up to an amount of {price}. | Write to {mail} and state your order number. | See the size chart on the product page. | Two years from the day of purchase. | Click "Forgot password" and follow the link in the e-mail. | Keep the parcel and send us a photo. | Please allow {n} working days.
@term
You must be at least 18 years old to use this service. | You must not copy or resell the content. | We may change these terms at any time. | You agree to keep your password secret. | Do not upload material that infringes the rights of others. | The provider is not liable for loss of data. | Either party may end the contract with notice of {n} weeks. | The law of the seller's country applies. | Invoices are to be paid within {num} days without deduction. | You shall follow all instructions given by the safety officer. | Data is stored for {n} years. | If a clause is void, the other clauses stay valid.
= article html
<!DOCTYPE html>
<html lang="en">
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
<p class="byline">By {person}, {day}</p>
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
<h1>{company.a} {product.a}</h1>
<span class="price">{price}</span>
<ul class="features">
{review<li>2}
</ul>
⟐
<button>Add to basket</button>
<section id="reviews">
<div class="review"><b>{nick}</b> ({stars} stars)<p>{review+}</p></div>
⟐
<div class="review"><b>{nick}</b> ({stars} stars)<p>{review+}</p></div>
<div class="review"><b>{nick}</b> ({stars} stars)<p>{review+}</p></div>
</section>
<p>{call}</p>
</div>
= reviews
{product.a} – customer reviews ({big} ratings)

{nick}, {stars} stars, {day}
{review+}
⟐
{nick}, {stars} stars, {day}
{review+}
⟐
{nick}, {stars} stars, {day}
{review+} Was this review helpful?
%%
{stars} out of 5 stars. {review+}⟡
= vacancy
{role} (m/f/d) in {city}

{company.a} is looking for a {role} to start on {day}.

Your tasks
{duty-}

Your profile
{wanted-}
⟐
How to apply
{apply+}
%%
# {role}, {company}

{duty+}

**You bring:**
{wanted-}
⟐
{apply+}
= vacancy html
<section class="job"><h1>{role}</h1><p>{company.a}, {city}</p><h3>Tasks</h3><ul>
{duty<li>}
</ul>⟐<h3>Profile</h3><ul>
{wanted<li>}
</ul><p>{apply+}</p></section>
= resume
{person.p}
{city} · {phone} · {mail}

Profile
{role} with {n} years of experience.⟡ {wanted}.⟡

Experience
{recent}–today  {role}, {company}⟡
{duty-}
{year}–{recent}  {role}, {company}
{duty-}
⟐
Skills
{wanted-}

References on request.⟡
= recipe
{headline}: my grandmother's recipe

Serves {n}

Ingredients
{ingredient-}

Method
{step#}
⟐
{review}⟡ {call}
%%
Recipe from {city}. You need: {ingredient}, {ingredient}, {ingredient} and {ingredient}. {step+} {step+}
= recipe html
<article class="recipe"><h1>Pie from {city}</h1><ul>
{ingredient<li>}
</ul>⟐<ol>
{step<li>}
</ol><p class="note">{call}</p></article>
= guide
{headline}

{fact*}
⟐
Tips
{tip-}
%%
{city.a} in {n} days. {fact+}

Day one. {tip+} {fact+}
⟐
Day two. {tip+} {fact+}
@tip
Take the early bus. | Buy tickets online. | Wear good shoes. | Ask the locals for the way to the beach. | Do not feed the birds. | Leave valuables in the hotel. | Skip the expensive cafes on the square. | Visit the market before nine. | Carry cash. | Learn a few words of the language. | Check the tide table. | Tell someone where you are going.
= faq
{faq}
{reply+}

{faq}
{reply+}
⟐
{faq}
{reply+}
= faq html
<dl class="faq"><dt>{faq}</dt><dd>{reply+}</dd>
⟐
<dt>{faq}</dt><dd>{reply+}</dd><dt>{faq}</dt><dd>{reply+}</dd></dl><p>{call}</p>
= terms
Terms and conditions of {company.a}

1. {term+}
2. {term+}
⟐
3. {term+}
4. {term+}

{company.a}, {city}, {day}
= news
{city.a}, {day}. {fact+}

{fact+}
⟐
{fact+} "We did not expect this," said {person}.⟡
= social
{nick.a} · {n}h
{review+} #{low} #{word}
⟐
{nick.b} · {n}h
Replying to @{nick.a}
{chat}⟡
{nick.c} · {n}m
{chat}⟡ {url}
%%
{fact} {call} {url} #{word}⟡
= forum
Topic: {problem}

{nick.a} wrote:
{problem+}

{nick.b} wrote:
{support+} {chat}⟡
⟐
{nick.c} wrote:
> {problem}
{chat}⟡ {support}⟡

{nick.a} wrote:
Solved, thanks! {chat}
`);
