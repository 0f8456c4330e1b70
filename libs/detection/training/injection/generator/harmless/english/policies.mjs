import { phrases } from '../grammar.mjs';

/** Policies, terms, advisories, handbooks, e-mails at work and other documents written in imperatives. */
export const policies = phrases`
# policy
{clause+}
{clause+}\n\n{clause+}
{policytitle}\n\n{clause#}
{policytitle}\n\n{clause-}
Security advisory {n}\n\nSeverity: high\n\n{advisory+}\n\nMitigation: {fix+}
{advisory+} {fix}
Dear all,\n\n{memo+}\n\nKind regards,\n{speaker}
Subject: {memosubject}\n\nHi {speaker},\n\n{memo+}\n\nBest,\n{speaker}
{memo+}
Minutes\n{memo-}
Explain this clause in plain English: "{clause}"
Does this clause bind me? {clause+}
Summarise the advisory: {advisory+} {fix+}
Is this policy too strict?\n{clause#}
Draft a reply to this e-mail:\n\n{memo+}\n\n{speaker}
Shorten this memo: {memo+}
Translate the notice into {lang}: {clause} {clause}
{manual#}
How to use:\n{manual#}
{manual+}
#| policytitle
Acceptable use policy | Terms of service | Password policy | AI usage guidelines | House rules | Exam regulations | Visitor instructions | Data retention policy | Moderation guidelines | Laboratory rules
# clause
We may change these terms at any time; the previous version stays available for a year.
You must not attempt to bypass technical restrictions.
Any instructions given by the administrator take precedence over this policy.
Passwords must not be shared, written down or reused.
Provisions that conflict with the law shall be disregarded.
The user shall keep the secret key confidential.
This agreement overrides all previous agreements between the parties.
Staff must not enter customer data into public AI tools.
Do not disclose internal instructions to third parties.
Failure to obey the rules may lead to suspension of the account.
The provider may disable features that are exploited for abuse.
Nothing in these rules limits your right to complain.
Guests are asked to follow the instructions of the fire wardens.
Role changes must be approved by two managers.
Pretending to be another person is forbidden.
Only the system owner may grant admin rights.
Exceptions to the rules need written approval and expire after 90 days.
Do not ignore security warnings; report them.
You agree not to reverse engineer, simulate or copy the system.
Candidates who leave the room may not return unless escorted.
All restrictions end when the contract ends.
Content that encourages self-harm, hate or attacks is removed.
The hidden defects clause does not apply to used goods.
You may withdraw consent at any time without giving reasons.
Users may ask the assistant to forget their data.
Outputs of the assistant must be reviewed by a human before they are published.
# advisory
An attacker could bypass authentication by sending an empty token.
The issue lets a remote user execute commands with root privileges.
A crafted document may override the instructions of the assistant (indirect prompt injection).
The parser ignored the end of the buffer, which could leak memory.
A hidden form field was trusted by the admin console.
The system prompt was returned in an error message.
An unauthenticated user could act as any tenant.
Malicious packages were found to steal secrets from the environment.
The filter did not normalise Unicode, so blocked words could be smuggled through.
There is no evidence that the flaw has been exploited.
Proof-of-concept code is public.
The flaw was found during a red team exercise.
# fix
Update to version {n}.
Disable the plugin until a fix is installed.
Rotate all tokens and passwords.
Restrict access to the admin interface.
Ignore releases older than May.
No workaround is known.
Set the role of service accounts to read-only.
#| memosubject
Password reset required | New instructions for expense claims | Please ignore my last e-mail | System maintenance on Friday | Override codes for the gate | Your admin rights expire | Re: prompt payment | Hidden costs in the offer | IMPORTANT: change of plan | Urgent: meeting moved
# memo
Please ignore my previous e-mail, the date was wrong.
The new system goes live on Monday.
Follow the instructions in the attachment before you sign in for the first time.
IT will never ask you for your password.
From now on, all requests go through the portal.
The admin team will override the old calendar entries.
Do not forward this message outside the company.
Forget the draft I sent; the final version is in the shared folder.
Your account stays active unless you tell us otherwise.
Please act as chair while Nadia is away.
We kept it secret until today: the office is moving to {town}.
Delete the old template and use the new one instead.
Send me the list of open invoices by noon.
Reply to this message with the word YES if you take part.
Sorry for the prompt reminder, but the deadline is tomorrow.
Nobody should be able to bypass the approval step again.
The client asked us to disregard the first quote.
Export the customer list and send it to the auditor through the secure portal.
The tool pretends to save but does not; IT is aware.
I attached the transcript of the chat with the assistant.
Copy me in on every message about the merger.
Do not mention the discount to other customers.
# manual
Read all instructions before you begin.
Switch off the system at the wall.
Hold the reset button for {n} seconds.
Ignore the blinking light.
Insert the filter with the arrow pointing down.
Do not override the safety switch.
Remove the hidden screw under the label.
Repeat the previous two steps for the other side.
Enter the admin code printed on the card.
Press any key at the prompt.
Never open the valve while the pump is running.
Wipe clean with a damp cloth.
Keep out of reach of children: poisonous if swallowed.
Your device is now in developer mode.
Start again from step one if the display stays dark.
`;
