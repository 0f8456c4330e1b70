import { policyEngineContract } from 'unseen-guardian/testing';
import { CedarPolicyEngine } from './cedar-policy-engine';

const schema = `
  entity Role;
  entity User in [Role] = { subject: String };
  entity ContractTicket = { ownerId?: String, team: String, state: String };
  action read, reply, update, close appliesTo {
    principal: User,
    resource: ContractTicket,
    context: { facts: { teams?: Set<String> }, field?: { use: String, name: String } },
  };
`;
const policies = `
  @id("own")
  permit (principal in Role::"customer", action in [Action::"read", Action::"reply"], resource is ContractTicket)
  when { resource has ownerId && resource.ownerId == principal.subject }
  unless {
    context has field && context.field.use == "read" && !["id", "state", "ownerId"].contains(context.field.name)
  };

  @id("team")
  permit (principal in Role::"staff", action in [Action::"read", Action::"update"], resource is ContractTicket)
  when { context.facts has teams && context.facts.teams.contains(resource.team) }
  unless { context has field && context.field.use == "write" && context.field.name != "state" };

  @id("admin")
  permit (principal in Role::"admin", action, resource);

  @id("sealed")
  forbid (principal, action, resource is ContractTicket) when { resource.state == "sealed" };
`;

policyEngineContract('Cedar', { engine: () => new CedarPolicyEngine({ policies, schema }) });
