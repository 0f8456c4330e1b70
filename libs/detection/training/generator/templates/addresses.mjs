/** Lines with an address, filled with addresses of many countries. Slots: see `generator/slots.mjs`. */
export const ADDRESS_LINES = `
Please ship it to {A}.
Can you send the card to {A}? Thanks
could you send a new card to {A}? i am in {C} right now
My address is {A}
my address is {A}, please update it
I live at {A}.
{P} lives at {A}
{P}, who lives at {A}, called twice.
Our offices are located at {A}. Call {K}.
The restaurant is located at {A}. It serves great food.
We will meet on Monday at {O}, {A}
Let's meet at {A} at 7 pm.
Pick me up at {A}, please. I am waiting.
I'd like to call a taxi to {A}. Please hurry.
Bot: Where should we deliver? User: {A}
bot: what is your address? user: {A}
How do I change my address to {A} for the mail?
Change of address: {A} (valid from {D}).
Change my billing address from {A} to {A2}.
The address of {O} is {A}.
{O} moved its headquarters to {A}, says {P}.
Address: {A}\\nPhone: {K}
Address: {AB}\\nEmail: {E}
Billing address: {AB}\\n\\nTotal: 129.00 EUR
Ship to:\\n{P}\\n{AB}\\n\\nOrder {K}
{P}\\n\\n{AB}
{P}\\n{O}\\n{AB}
{P}\\n{O}\\n{AB}\\nPhone: {K}\\nEmail: {E}
{AB}
{A}
Dear {F},\\n\\nplease note our new address:\\n\\n{AB}\\n\\nKind regards,\\n{P2}
Mrs. {P} {A}
send the statement to {AB}, please
Can you come to {AB} tomorrow?
We are at {AB}. See you there!
It's in {AB}
My zip code is {Z}
my zip code is {Z}
my postcode is {Z}, can you check delivery?
ZIP: {Z}
Zip code: {Z}
Postcode {Z}
The postal code is {Z}.
Street: {S}\\nCity: {C}\\nPostcode: {Z}
Street: {S}\\nZIP: {Z}
{"street":"{S}","city":"{C}","zip":"{Z}","country":"{N}"}
{"name":"{P}","address":"{A}","phone":"{K}"}
{"customer":"{P}","shipping_address":"{A}","items":3}
{"address":{"line1":"{S}","postal_code":"{Z}"},"id":{K}}
address={A}
street: {S}\\npostal_code: {Z}\\ncity: {C}
id,name,address,city\\n{K},{P},"{A}",{C}
name;street;zip;city\\n{P};{S};{Z};{C}\\n{P2};{S2};{Z2};{C2}
UPDATE customers SET address = '{A}', zip = '{Z}' WHERE id = {K};
INSERT INTO addresses (street, zip, city) VALUES ('{S}', '{Z}', '{C}');
{D} INFO order {K} shipped to "{A}" for {P}
| Name | Address |\\n|---|---|\\n| {P} | {A} |
Vehicle registered to {P}, {A}.
The property at {A} was sold by {P} on {D}.
Landlord: {P}, {A}\\nTenant: {P2}, {A2}
Deliver {K} to {P}, {A}, before {D}.
Police were called to {A} last night.
Wohnhaft: {A}\\nTelefon: {K}
To: {P}, {A}, card {K} expires 04/28
My name is {P}, I live at {A}, and you can call me on {K}.
Employee id EMP-{K}. Ship the laptop to {A}.
My tax number is {K}. I live at {A}.
> {P}\\n> {O}\\n> {S}\\n> {U}\\n> {C}\\n> {N} {Z}
> {P}\\n> {S}\\n> {Z} {C}\\n> {N}
>> {P}\\n>> {S}\\n>> {C}\\n>> {Z}
| {P}\\n| {O}\\n| {S}\\n| {U}\\n| {C}\\n| {N} {Z}
* {P}\\n* {S}\\n* {U}\\n* {Z} {C}
- Name: {P}\\n- Street: {S}\\n- City: {C}\\n- Postcode: {Z}\\n- Country: {N}
# {P}\\n# {O}\\n# {S}\\n# {C}\\n# {N} {Z}
{P}\\t{O}\\t{S}\\t{C}\\t{Z}
Room 204, Building 7, Floor 3: Meeting at 10:30
Model X 200, Page 12, Chapter 4, Section 3
Order {K} of 12 Chairs and 3 Tables, Version 4.2
In {D} the Committee approved Article 12 and Rule 7.
Version 2.4, Build 1043, Release 7
Room {K} is free on {D} from 9 to 11
`;

/** By language: lines in which an address stands. */
export const ADDRESSES = {
  en: `
I moved to {A} last year.
Write to {P}, {A}.
Please visit us at {A} before {D}.`,
  de: `
ich wohne in der {A} und meine Nummer ist {K}.
Ich wohne in {A}.
Meine neue Adresse lautet {A}.
Anschrift: {AB}
Bitte liefern Sie an {P}, {A}.
{P}\\n{AB}
Unser Büro befindet sich in der {A}.
Postleitzahl: {Z}`,
  fr: `
j'habite {A}. Mon numéro est le {K}.
J'habite au {A}.
Mon adresse est {A}.
Adresse : {AB}
Merci de livrer à {P}, {A}.
Code postal : {Z}`,
  es: `
vivo en {A} y mi teléfono es {K}.
Mi dirección es {A}.
Domicilio: {AB}
Envíen el pedido a {P}, {A}.
Código postal: {Z}`,
  it: `
abito in {A}. Il mio numero è {K}.
Il mio indirizzo è {A}.
Indirizzo: {AB}
Spedire a {P}, {A}.
CAP: {Z}`,
  nl: `
ik woon op {A}. Bel me op {K}.
Mijn adres is {A}.
Adres: {AB}
Bezorgen bij {P}, {A}.
Postcode: {Z}`,
  pt: `
moro na {A}. Meu telefone é {K}.
O meu endereço é {A}.
Endereço: {AB}
Enviar para {P}, {A}.
CEP: {Z}`,
  pl: `
mieszkam przy {A}. Mój numer to {K}.
Mój adres to {A}.
Adres: {AB}
Proszę wysłać do {P}, {A}.
Kod pocztowy: {Z}`,
  sv: `
Jag bor på {A}.
Min adress är {A}.`,
  da: `
Jeg bor på {A}.
Min adresse er {A}.`,
  nb: `
Jeg bor i {A}.
Adressen min er {A}.`,
  fi: `
Asun osoitteessa {A}.
Osoite: {AB}`,
  cs: `
Bydlím na adrese {A}.
Adresa: {AB}`,
  sk: `
Bývam na adrese {A}.
Adresa: {AB}`,
  hu: `
A címem: {A}.
Lakcím: {AB}`,
  ro: `
Locuiesc pe {A}.
Adresa: {AB}`,
  tr: `
Adresim: {A}.
Adres: {AB}`,
  ru: `
Мой адрес: {A}.
Проживает по адресу {A}.`,
  uk: `
Моя адреса: {A}.`,
  el: `
Η διεύθυνσή μου είναι {A}.`,
  hr: `
Živim na adresi {A}.
Adresa: {AB}`,
};
