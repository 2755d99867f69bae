-- A step that was told wrongly leaves the story and is kept here, with who took it back, when and why: of the side that told it alone.
create table candidate_step_undone (
    id           bigint generated always as identity primary key,
    candidate_id bigint not null references candidate,
    kind         text   not null,
    happened_on  date   not null,
    number       text   not null,
    side         text   not null,
    told_by      text   not null,
    told_at      timestamptz not null,
    undone_by    text   not null,
    undone_at    timestamptz not null,
    reason       text   not null,
    constraint side_known check (side in ('PARTY', 'UNION'))
);
create index candidate_step_undone_of on candidate_step_undone (candidate_id);
call workspace_table('candidate_step_undone', 'select, insert, delete', 'speaks_for_body', 'speaks_for_body',
    'kind', 'happened_on', 'number', 'reason');
create policy of_ones_own_side on candidate_step_undone as restrictive
    using ((select voice()) = 'house' or (side = (select acting_side()) and candidate_id in (select id from candidate)))
    with check ((select voice()) = 'house' or (side = (select acting_side()) and candidate_id in (select id from candidate)));

-- Where the person stood before a step, on what stocks before and after it, and what the ledger got by it.
create table candidate_step_trace (
    step_id       bigint primary key references candidate_step on delete cascade,
    candidate_id  bigint  not null references candidate,
    side          text    not null,
    stage         text    not null,
    stage_on      date    not null,
    counted       text[]  not null,
    counted_in    bigint  references programme,
    counted_after text[]  not null,
    shared        boolean not null,
    introduced_on date,
    outcome_on    date    not null,
    entries       bigint[] not null,
    constraint side_known check (side in ('PARTY', 'UNION'))
);
create index candidate_step_trace_of on candidate_step_trace (candidate_id);
call workspace_table('candidate_step_trace', 'select, insert, delete', 'speaks_for_body', 'speaks_for_body',
    'stage', 'stage_on', 'counted', 'counted_in', 'counted_after', 'shared', 'introduced_on', 'outcome_on', 'entries');
create policy of_ones_own_side on candidate_step_trace as restrictive
    using ((select voice()) = 'house' or (side = (select acting_side()) and candidate_id in (select id from candidate)))
    with check ((select voice()) = 'house' or (side = (select acting_side()) and candidate_id in (select id from candidate)));

-- Steps of before that count nothing in the ledger can be mended too, where they are the last.
insert into candidate_step_trace (step_id, candidate_id, side, stage, stage_on, counted, counted_in, counted_after, shared,
       introduced_on, outcome_on, entries)
select s.id, c.id, s.side, w.stage, b.happened_on, array_remove(f.counted, 'PROBATION_OVERDUE'), f.counted_in,
       array_remove(f.counted, 'PROBATION_OVERDUE'), c.shared, c.introduced_on, c.outcome_on, '{}'
  from (values ('VERIFICATION', 'VERIFIED', 'DOSSIER', 'DOSSIER'),
               ('CELL', 'CELL_RESOLVED', 'VERIFICATION', 'VERIFIED'),
               ('COMMITTEE', 'COMMITTEE_RESOLVED', 'CELL', 'CELL_RESOLVED'),
               ('CEREMONY', 'PROBATION', 'ADMISSION', 'ADMITTED')) w (kind, stands, step, stage)
  join candidate_step s on s.kind = w.kind and s.side = 'PARTY'
  join candidate c on c.id = s.candidate_id
  join candidate_file f on f.candidate_id = c.id and f.stage = w.stands
  join lateral (select p.happened_on
                  from candidate_step p
                 where p.candidate_id = c.id and p.kind = w.step and p.id < s.id
                 order by p.id desc
                 limit 1) b on true
 where not exists (select from candidate_step l
                    where l.candidate_id = c.id and l.side = 'PARTY' and l.id > s.id);

create or replace function erase_candidate(asked bigint, day date) returns boolean
    language plpgsql security definer set search_path from current as $$
begin
    if not exists (select from candidate c
                    where c.id = asked
                      and (voice() = 'house'
                           or (case acting_side() when 'UNION' then c.union_unit
                                                  when 'PARTY' then case when c.shared then c.party_unit end end
                               = any (own_units())))
                      and c.erased_on is null
                      and c.outcome in ('OFFICIAL', 'CLOSED', 'WITHDRAWN', 'LEFT')) then
        return false;
    end if;
    delete from candidate_person where candidate_id = asked;
    delete from candidate_consent where candidate_id = asked;
    delete from candidate_paper where candidate_id = asked;
    delete from candidate_file where candidate_id = asked;
    delete from candidate_exception where candidate_id = asked;
    delete from candidate_step_trace where candidate_id = asked;
    delete from candidate_step_undone where candidate_id = asked;
    delete from candidate_step where candidate_id = asked;
    update candidate_request set done_on = greatest(day, received_on) where candidate_id = asked and done_on is null;
    update candidate set erased_on = day, introduced_on = null where id = asked;
    return true;
end $$;
