import { type Exchange, type IncidentRaised, traitsOf } from 'unseen-guardian/kernel';

/** The incidents of an exchange: each block by a control that only sees what got past all others. */
export const incidentsOf = ({ id, policy, ledger }: Exchange): IncidentRaised[] =>
  ledger.runs
    .filter(({ name, verdict }) => verdict.kind === 'block' && traitsOf(name).incident)
    .map(({ name, callId }) => ({
      type: 'incident.raised',
      exchangeId: id,
      endpoint: policy.id,
      purpose: policy.purpose.name,
      control: name,
      ...(callId && { callId }),
    }));
