-- How many months together the rule asked of the introducers when the resolution of a cell was judged by it: whether that is still what the rule of
-- its day asks for is looked at afterwards. How long they had worked with the person is not kept.
alter table candidate_step_trace add column months_asked integer;
comment on column candidate_step_trace.months_asked is 'null for any step but the resolution of a cell';
drop trigger audited on candidate_step_trace;

update candidate_step_trace t
   set months_asked = r.value
  from candidate_step s
  join rule r on r.code = 'CANDIDATE_COWORKING_MONTHS' and r.valid_from <= s.happened_on
             and (r.valid_to is null or r.valid_to > s.happened_on)
 where s.id = t.step_id and s.kind = 'CELL';

create trigger audited after insert or update or delete on candidate_step_trace
    for each row execute function write_audit('stage', 'stage_on', 'counted', 'counted_in', 'counted_after', 'shared',
        'introduced_on', 'outcome_on', 'entries', 'papers', 'months_asked');
