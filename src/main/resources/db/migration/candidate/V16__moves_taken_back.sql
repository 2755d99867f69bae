-- Under which path a person who was handed on goes on, and what the ledger got there, so that a move told in error can be taken back.
-- No unit reads it: the old one may not follow the person.
create table candidate_handover (
    candidate_id bigint primary key references candidate,
    fresh_id     bigint not null references candidate,
    entry_id     bigint references entry
);
create index candidate_handover_fresh on candidate_handover (fresh_id);
call workspace_table('candidate_handover', 'select, insert', 'speaks_for_body', 'speaks_for_body', 'fresh_id', 'entry_id');
create policy of_the_house on candidate_handover as restrictive for select using ((select voice()) = 'house');
create policy by_who_hands_on on candidate_handover as restrictive for insert
    with check ((select voice()) = 'house'
                or ((select acting_side()) = 'PARTY' and candidate_id in (select answers_for())));

alter table candidate add column recalled_on date;
comment on column candidate.recalled_on is 'when the unit that had handed the person on took it back as told in error; nothing of the person is left here';

-- Takes back what was handed on, for the unit that handed it on, as long as nothing has been told of the person there: no step, not even
-- one taken back, no introduction, no request, no consent, no correction, and time has moved no stock.
-- Null where that is not so; else what the ledger got by the arrival.
create function recall_candidate(asked bigint, day date) returns bigint[]
    language plpgsql security definer set search_path from current as $$
declare
    handed candidate_handover;
    there  candidate;
begin
    select * into handed from candidate_handover where candidate_id = asked;
    select * into there from candidate where id = handed.fresh_id for update;
    if there.id is null
       or acting_side() is distinct from 'PARTY' or not speaks_for_candidate(asked)
       or there.erased_on is not null or there.joined_into is not null or there.introduced_on is not null
       or there.withdrawn_on is not null or there.outcome not in ('REGISTERED', 'ADMITTED')
       or exists (select from candidate_step_trace where candidate_id = there.id)
       or exists (select from candidate_step_undone where candidate_id = there.id)
       or exists (select from candidate_request where candidate_id = there.id)
       or exists (select from candidate_apart where candidate_id = there.id or other_id = there.id)
       or exists (select from candidate_consent k
                   where k.candidate_id = there.id
                     and (k.withdrawn_on is not null
                          -- sealed anew for each: what was copied is the same to the letter
                          or not exists (select from candidate_consent o where o.candidate_id = asked and o.kept_at = k.kept_at)))
       or not exists (select from candidate_person a join candidate_person b on b.alike = a.alike and b.sealed = a.sealed
                       where a.candidate_id = asked and b.candidate_id = there.id)
       or not exists (select from candidate_file f
                       where f.candidate_id = there.id and f.counted <@ array['POOL']
                         and f.counted_in is not distinct from
                             (select e.programme_id from entry e where e.id = handed.entry_id)) then
        return null;
    end if;
    delete from candidate_person where candidate_id = there.id;
    delete from candidate_consent where candidate_id = there.id;
    delete from candidate_paper where candidate_id = there.id;
    delete from candidate_file where candidate_id = there.id;
    delete from candidate_step where candidate_id = there.id;
    delete from candidate_handover where candidate_id = asked;
    update candidate
       set outcome = 'CLOSED', outcome_on = day, erased_on = day, recalled_on = day
     where id = there.id;
    return array_remove(array[handed.entry_id], null);
end $$;
revoke all on function recall_candidate(bigint, date) from public;
grant execute on function recall_candidate(bigint, date) to songhanh_app;

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
    delete from candidate_handover where candidate_id = asked or fresh_id = asked;
    delete from candidate_apart where candidate_id = asked or other_id = asked;
    update candidate_request set done_on = greatest(day, received_on) where candidate_id = asked and done_on is null;
    update candidate set erased_on = day, introduced_on = null where id = asked;
    return true;
end $$;
