-- Of which kind an organisation goes on from the day that is still to come; what is waiting already goes on as the tree says.
alter table due_ending add column becomes text;
update due_ending d
   set becomes = (select f.kind from org_unit_fact f where f.unit_id = d.unit_id and f.valid_from = d.effective_on)
 where d.event = 'UPGRADE' and d.counted_on is null;
update due_ending d set becomes = d.unit_kind, further = true where d.event = 'SPLIT' and d.counted_on is null;
