-- Under which terms a recipient was sent a piece of data: region, contract, transfer, retention, training (GDPR Art. 28, 30).

-- Null where nobody outside the service holds the data, and for calls before this migration.
alter table lineage_node add column terms jsonb check (jsonb_typeof(terms) = 'object');
