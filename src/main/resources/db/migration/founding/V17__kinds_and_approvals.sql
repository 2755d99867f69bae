-- Of which kind an organisation goes on from the day that is still to come; what is waiting already goes on as the tree says.
alter table due_ending add column becomes text;
update due_ending d
   set becomes = (select f.kind from org_unit_fact f where f.unit_id = d.unit_id and f.valid_from = d.effective_on)
 where d.event = 'UPGRADE' and d.counted_on is null;
update due_ending d set becomes = d.unit_kind, further = true where d.event = 'SPLIT' and d.counted_on is null;

-- With whom an organisation was founded, as the decision says: who counts for the least number, who is on probation, who is in other
-- enterprises, and the number of the superior committee's prior approval (Charter Đ.21 k.5). Of cases decided before, and of those
-- that joined, nobody knows.
alter table founding_case
    add column founders     integer,
    add column probationary integer,
    add column elsewhere    integer,
    add column approval     text,
    add constraint founders_as_a_whole check (num_nulls(founders, probationary, elsewhere, approval) in (0, 4));
