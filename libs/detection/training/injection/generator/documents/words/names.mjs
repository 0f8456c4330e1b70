import { phrases } from '../grammar.mjs';

/** Names and things that English and language-free texts are filled with. */
export const names = phrases(String.raw`
@person
Anna Keller | Mark Ellison | Priya Nair | Tom Whitfield | Sofia Mendes | Oliver Grant | Chen Wei | Fatima Rahman | Lucas Moreau | Ingrid Solberg | David Okafor | Maya Lindqvist | Robert Hale | Elena Petrova | James Carver | Yuki Tanaka | Hannah Brooks | Samuel Osei | Clara Novak | Peter Lang | Amira Haddad | Jonas Weber | Nina Castillo | George Pappas
@first
Anna | Mark | Priya | Tom | Sofia | Oliver | Wei | Fatima | Lucas | Ingrid | David | Maya | Rob | Elena | James | Yuki | Hannah | Sam | Clara | Peter | Amira | Jonas
@nick
bluefox{n} | carl_{num} | night.owl | tina_m | devguy{num} | marmalade | xX_rider | petunia{n} | old_sailor | quietcat | gardenista | jmk{num} | sunnyside_up | low_orbit
@city
Ashford | Lindau | Porto Alto | Kestrel Bay | Marlow | Vendra | Norrvik | Tarsol | Eastmere | Bergamo | Utrecht | Leeds | Graz | Aveiro | Split | Tampa | Cork | Fremont
@company
Halden Foods | Norwind Energy | Bluepeak Software | Castell Insurance | Marrow & Finch | Orbis Freight | Pinegate Bank | Solara Textiles | Quanta Tools | Vero Health | Lumen Travel | Redbrook Media | Tessel Homes
@product
walking boots | desk lamp | espresso machine | noise-cancelling headphones | garden hose | cast-iron pan | office chair | travel mug | robot vacuum | yoga mat | wireless keyboard | tent for two | bike helmet | air fryer | winter jacket | baby monitor | power bank | electric kettle
@role
Sales Manager | Backend Developer | Nurse | Warehouse Clerk | Data Analyst | Pastry Chef | Project Lead | Accountant | Site Engineer | Office Assistant | Physics Teacher | UX Designer | Lab Technician
@department
Human Resources | Finance | Customer Care | Operations | IT Service Desk | Legal | Facilities | Marketing
@weekday
Monday | Tuesday | Wednesday | Thursday | Friday | Saturday
@comment
Works as expected. | Arrived late but undamaged. | Customer asked for a call back. | Paid by bank transfer. | Waiting for parts. | Second reminder sent. | Very happy with the quality. | Colour differs from the photo. | Please leave at the door. | Signature missing on page {n}. | Discount of {percent} agreed. | Handle with care. | Returned because of the wrong size. | Delivered to the neighbour. | Needs approval by finance. | To be checked again in {n} weeks. | New address since {day}. | Do not call before ten. | Contract ends on {day}. | Interested in the larger model. | Refund issued on {day}. | No answer on the phone.
@review
The {product.a} does what it should. | I bought it for my sister and she loves it. | After {n} weeks the handle broke. | Good value for {price}. | Shipping took {num} days. | The manual is hard to understand. | I would buy it again. | Support answered within a day. | The colour is nicer than in the pictures. | It is a bit loud. | Do not buy this if you have small hands. | Wash it before you use it for the first time. | Not worth the money. | Easy to clean and to store. | My old one lasted {n} years, let's see. | The zip got stuck on day one. | Perfect for small flats. | I returned it and got my money back without trouble. | Read the size chart before you order. | Five stars from me.
`);
