/** Records in any language: JSON, CSV, YAML, SQL, logs, tables. */
export const RECORDS = `
{"name":"{P}","email":"{E}","city":"{C}","id":{K}}
{"firstName": "{F}", "lastName": "{L}", "country": "{N}", "status": "Active"}
{"customer": {"full_name": "{P}", "company": "{O}"}, "order": {"id": "{K}", "product": "Garden Chair"}}
{"first_name":"{F}","last_name":"{L}","city":"{C}","plan":"Premium"}
{"user":"{P}","role":"Admin","created":"{D}"}
{"role":"user","content":"My name is {P} and I live in {C}."}
{"tool":"create_contact","arguments":{"name":"{P}","employer":"{O}","town":"{C}"}}
id,name,email,city\\n{K},{P},{E},{C}\\n{K},{P2},{E2},{C2}
id;last_name;first_name;country\\n{K};{L};{F};{N}\\n{K};{L2};{F2};{N2}
"{LF}","{E}","{D}","{C}"
{K},"{P}",{E},{D},Active
name: {P}\\nemail: {E}\\ncompany: {O}\\ncity: {C}\\nactive: true
customer:\\n  fullName: "{P}"\\n  country: "{N}"\\n  tier: Gold
INSERT INTO customers (name, email, city) VALUES ('{P}', '{E}', '{C}');
UPDATE users SET first_name = '{F}', last_name = '{L}' WHERE id = {K};
SELECT * FROM patients WHERE last_name = '{L}' AND city = '{C}';
{D}T10:24:11Z INFO login ok user="{P}" ip=10.0.0.1
{D} 10:24:11 WARN payment failed customer={F} {L} order={K}
level=info msg="ticket created" customer_name="{P}" company="{O}"
| Name | City | Company |\\n|---|---|---|\\n| {P} | {C} | {O} |\\n| {P2} | {C2} | {O2} |
| {K} | {P} | {D} | Open |
<customer><name>{P}</name><city>{C}</city><company>{O}</company></customer>
Full name: {P}\\nPhone: {K}\\nCity: {C}\\nCountry: {N}
- {P} ({O})\\n- {P2} ({O2})\\n- {P3}
1. {P}\\n2. {P2}\\n3. {P3}
BEGIN:VCARD\\nFN:{P}\\nORG:{O}\\nEND:VCARD
contact_name={P}\\ncontact_city={C}
author: {P} <{E}>
`;

/** Records with no name in them. */
export const EMPTY_RECORDS = `
{"name":"Garden Chair","category":"Furniture","color":"Dark Green","id":{K}}
{"product_name": "Wireless Mouse", "status": "In Stock", "sku": "AB-{K}"}
{"status":"Shipped","type":"Express","currency":"EUR","total":{K}}
{"name":"my-package","version":"1.2.3","license":"MIT","main":"Index.js"}
{"role":"system","content":"You are a helpful assistant. Answer in English."}
{"error":"Not Found","message":"Order Not Found","code":404}
id,product,color\\n{K},Table Lamp,Red\\n{K},Office Chair,Blue
{D}T10:24:11Z ERROR NullPointerException at OrderService.Find (Order.java:{K})
{D} 10:24:11 INFO Starting Application Server; Loading Configuration; Ready
level=warn msg="Retry Limit Reached" service=PaymentGateway
| Feature | Basic | Premium |\\n|---|---|---|\\n| Support | Email | Phone |
name: Build And Test\\non: Push\\njobs:\\n  Deploy:\\n    runs-on: Ubuntu
CREATE TABLE Orders (Id INT PRIMARY KEY, Status VARCHAR(20), Total DECIMAL);
UPDATE products SET name = 'Coffee Table', color = 'Black' WHERE id = {K};
<product><name>Running Shoes</name><size>Large</size></product>
title: Annual Report\\ndepartment: Human Resources\\nstatus: Draft
if (Status == Active && Type != Unknown) { return Result.Success(Value); }
Type: Debit\\nStatus: Pending\\nReference: REF-{K}
<h1>Welcome To Our Shop</h1><p>Free Delivery This Week</p>
`;
