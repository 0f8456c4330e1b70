/** Slots: see `generator/generate.mjs`. Lines with no slot hold no name. */
export const ENGLISH = {
  locales: [
    'en',
    'en_GB',
    'en_IN',
    'en_NG',
    'en_ZA',
    'en_GH',
    'en_AU',
    'de',
    'es',
    'it',
    'pl',
    'vi',
    'tr',
    'yo_NG',
    'id_ID',
    'fr',
    'sv',
    'pt_BR',
    'sr_RS_latin',
    'zu_ZA',
    'hr',
    'fi',
  ],
  lines: `
Hello, my name is {P} and I would like to cancel my subscription.
Hi, this is {P} from {O}. Could you call me back?
Dear {F},\\n\\nThank you for your message. We will get back to you by {D}.\\n\\nKind regards,\\n{P}\\n{O}
Dear Mr. {L},\\n\\nyour appointment with Dr. {L2} is on {D}.\\n\\nBest,\\n{F2}
Dear Ms {L}, please find attached the invoice {K}.
Dear Mrs. {P}, we have received your claim.
Hi {F}, can you send me the report? Thanks, {F2}
hey its {lp}, can u reset my password
hi im {lf} from {lc}, whats the status of my order {K}
my name is {lp} and i live in {lc}
could you please help {lp}? she cannot log in
Ticket #{K}: customer {P} ({E}) reports that the app crashes on start.
Assigned to {P}. Reporter: {P2}. Watchers: {P3}, {P4}
The patient, {P}, was admitted to {C} General Hospital on {D}.
Patient: {LF}\\nDOB: {D}\\nAttending physician: Dr. {P2}
{P} works as an accountant at {O} in {C}, {N}.
{P} and {P2} signed the contract with {O} yesterday.
I talked to {F} about it; {F} said that {F2} will review the pull request.
Please transfer the money to {P}, account {K}.
Wire transfer from {O} to {P} was declined.
Send the invoice to {P}, {A}, {C}, {N}.
I live in {C} and work for {O}.
We moved from {C} to {C2} last year.
Our offices are located in {C}, {C2} and {C3}.
Is there a direct flight from {C} to {C2} in {N}?
{N} and {N2} signed a trade agreement on {D}.
Meeting notes {D}: {P} ({O}) will share the draft; {P2} to review.
Attendees: {P}, {P2}, {P3}\\nAbsent: {F4}
From: {P} <{E}>\\nTo: {P2} <{E2}>\\nSubject: Quarterly Report\\n\\nHi {F2},
On {D}, {P} <{E}> wrote:
{P}: did you see the message from {F2}?\\n{P2}: yes, I will call her.
[10:42] {F}: anyone here?\\n[10:43] {F2}: yes {F}, what's up
Signed: {P}\\nDate: {D}
{UP}\\nSenior Engineer, {O}\\n{C}, {N}
DEAR {UP}, YOUR ACCOUNT {K} WILL BE CLOSED.
NAME: {UP}
{IL} was seen by {IL2} at the clinic.
According to {IL}, the results are significant.
Curriculum Vitae\\n{P}\\n{C}, {N}\\n\\nWork Experience\\n{O}, Project Manager, {C2}
Professor {P} of the University of {C} gave the keynote.
My colleague {F} and his wife {F2} are visiting {C}.
What is {P}'s phone number?
{P}'s order {K} was shipped to {C}.
Summarise the complaint below.\\n\\n"I am {P}, a customer of {O} since 2011."
Write a letter to my landlord {P} about the broken heating.
Emergency contact: {P}, {K}
Beneficiary: {P}\\nBank: {O}
The tenant {P} shall pay the rent to {P2} monthly.
User {P} logged in from {C} at 10:24
Thanks!\\n{F}
Cheers, {F}
Regards\\n{P}\\n{E}
Driver {P}, licence plate AB12 CDE, contact {E}.
Card holder {UP}, expires 04/28
The reservation is under {UP}, two nights from {D}.
The parcel for {UP} was left with {UP2}.
Please onboard {P} ({E}) starting {D}.
The invoice for {O} is overdue; ask {F} in accounting.
Has {O} replied yet?
{O} announced a partnership with {O2} on {D}.
Employee {P}, id EMP-{K}, based in {C}.
I'd like to book a table for {P} at 7 pm.
can you add {P} to the {C} team channel?
Refund issued to {P} for order {K} after the call with {F2}.
Reviewed-by: {P} <{E}>
Pull the file of {LF}, born {D}, before the hearing.
Send the statement for {LF}, policy {K}, to the address on file.
Could you check the balance of {LF}, tax number {K}?
{P}: {F2}, are you coming tonight?\\n{P2}: {P}, of course I am.
[Message] {P}: Hello {F2}, dinner at eight?\\n[Message] {P2}: {P}, I will be late.
[Call] {P} ({K}), missed\\n[Photo] {P} and {P2} in front of the new office.
Meeting moved to {D}. Participants: {P}, {F2} and {P3}.
Mr. {L} and Ms. {L2} will be there, and so will {P3}.
The account of {LF}, number {K}, was closed.
{LF}, {LF2} and {LF3} were present.
Applicant {LF}, case {K}, address {A}, {C}
{L} declined to comment. According to {L}, the plan was never approved.
Last year {L} beat {L2} in the final in {C}.
What's your last name? {L}
My name is {F}
They called her {F}.
{F} is very kind. You can trust her.
{F} started painting as a child.
it's under my wife's name, {lp}
agent: may i have your name? customer: {lp}
My first name is {F}.
The singer {P} was born in {C}, {N}, and later moved to {C2}.
Prime Minister {P} met President {P2} of {N}.
Shares of {O} fell after {L} left the board.
{O} hired {P} as chief executive; {L} previously worked for {O2}.
Our neighbour, old Mrs {L}, gave {F} the keys.
{F} and {F2} will pick us up. Tell {F3}!
Ship to: {P}, {A}, {C}
thanks {lf}, see you in {lc}
Ask {F}. I think {F} knows.
He is called {P} and comes from {N}.`,
  negatives: `
Getting Started With The Command Line Interface
Release Notes for Version {K}: Fixed Memory Leak in Worker Pool, Improved Error Handling
On Monday we release; on Friday the tests run again, and in March the Summer Edition ships.
Please restart Docker, Kubernetes and the Redis cache, then run the Migration Wizard.
Error: Cannot read properties of undefined (reading 'Map')
ERROR Failed To Connect: Connection Refused
Permission is hereby granted, free of charge, to any person obtaining a copy of this Software
Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance
THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED
TypeScript, JavaScript, Python and Rust are supported. Install Node and run the Setup.
Order Number: {K}, Order Status: Shipped, Tracking Number: {K}
Terms and Conditions Apply. Privacy Policy. Cookie Settings. Contact Support.
Your Subscription Has Been Renewed. Click Here To Manage Your Account.
The Quick Start Guide explains Basic Authentication and OAuth Flows.
INFO Server started on port 8080\\nWARN Deprecated option used\\nDEBUG Cache hit
Dear Customer,\\n\\nThank you for your purchase.\\n\\nKind regards,\\nCustomer Support Team
Hi team, the build is green again. Thanks, all!
Dear Sir or Madam, I am writing to complain about the delivery.
The Blood Pressure Monitor and the Heart Rate Sensor must be calibrated.
Diagnosis: Type 2 Diabetes, Hypertension. Medication: Metformin, Lisinopril, Aspirin.
Batman, Excel, Windows and Photoshop are on the list of Products.
SELECT Name, Address FROM Customers WHERE Status = 'Active' ORDER BY Created;
import { Module } from 'Common'; export class UserService extends BaseService {}
const Max = Math.max(Left, Right); return new Promise((Resolve, Reject) => Resolve(Max));
## Table of Contents\\n- Installation\\n- Usage\\n- Frequently Asked Questions\\n- Contributing
* Added Support for HTTP Proxy\\n* Removed Legacy Parser\\n* Changed Default Timeout
| Option | Type | Default | Description |\\n|---|---|---|---|\\n| Host | String | None | Server Name |
Chapter Two: The Long Road Home
Merge Branch Feature Login Into Main
Monday, Tuesday, Wednesday: Open. Christmas Day and Easter: Closed.
Step One: Open Settings. Step Two: Select Advanced Options. Step Three: Click Save Changes.
The Senior Product Manager and the Head of Engineering will attend the Annual Review.
func (s *Server) Handle(w http.ResponseWriter, r *http.Request) { log.Fatal(Err) }
public static void main(String[] args) { System.out.println("Hello World"); }
Traceback (most recent call last): File "main.py", line {K}, in Run
X-Request-Id: {K}\\nContent-Type: application/json\\nUser-Agent: Mozilla/5.0
Model X{K} Pro Max, Space Gray, 256 GB
Invoice Date: {D} Due Date: {D} Total Amount: 129.00 EUR
Q3 Revenue grew; EBITDA and ROI are up. CEO and CFO agree.
Is Java faster than Go? I like Swift and Ruby, but Pascal is old.
Kafka, Jenkins, Grafana and Prometheus are deployed with Helm.
Yes. No. Maybe. Okay. Great! Sure, I Will.
Apple pie, Turkey sandwich, China plates, Jordan almonds: on the Menu today.`,
};
