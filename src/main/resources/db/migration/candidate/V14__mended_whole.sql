-- A restriction holds until the person asks it no more, whenever it was carried out: their data are not erased with those that have
-- outlived their purpose.
create or replace function awaiting_data() returns setof bigint
    language sql stable security definer set search_path from current as $$
    select r.candidate_id
      from candidate_request r
     where r.lifted_on is null
       and (r.kind = 'RESTRICT' or r.done_on is null)
       and r.kind not in ('WITHDRAW', 'ERASE')
       and r.candidate_id in (select answers_for())
$$;

-- A step that was taken back keeps both its days.
alter table candidate_step_undone add column also_on date;
drop trigger audited on candidate_step_undone;
create trigger audited after insert or update or delete on candidate_step_undone
    for each row execute function write_audit('kind', 'happened_on', 'also_on', 'number', 'reason');

-- The papers of before a dossier, so that they lie there again when it is taken back: item=place line by line, sealed as one text.
alter table candidate_step_trace add column papers text;
comment on column candidate_step_trace.papers is 'null where the step has replaced none, or was told before they were kept';
drop trigger audited on candidate_step_trace;
create trigger audited after insert or update or delete on candidate_step_trace
    for each row execute function write_audit('stage', 'stage_on', 'counted', 'counted_in', 'counted_after', 'shared',
        'introduced_on', 'outcome_on', 'entries', 'papers');
