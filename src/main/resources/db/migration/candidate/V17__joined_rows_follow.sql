-- Whoever is erased leaves no handover behind, under whichever pseudonym they came; a move of somebody who was never counted is taken back
-- as any other; and that a unit answers for somebody is said in one place.
create or replace function erase_candidate(asked bigint, day date) returns boolean
    language plpgsql security definer set search_path from current as $$
begin
    if not (voice() is not distinct from 'house' or speaks_for_candidate(asked))
       or not exists (select from candidate c
                       where c.id = asked and c.erased_on is null
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
    delete from candidate_handover
     where candidate_id = asked or fresh_id = asked or fresh_id in (select id from candidate where joined_into = asked);
    delete from candidate_apart where candidate_id = asked or other_id = asked;
    update candidate_request set done_on = greatest(day, received_on) where candidate_id = asked and done_on is null;
    update candidate set erased_on = day, introduced_on = null where id = asked;
    return true;
end $$;

create or replace function hand_over_candidate(asked bigint, enterprise integer, union_there bigint, unit bigint, new_code text, day date,
    at timestamptz, teller text, stage_there text, stocks text[], programme bigint) returns bigint
    language plpgsql security definer set search_path from current as $$
declare
    fresh bigint;
begin
    if not (voice() is not distinct from 'house' or (acting_side() is not distinct from 'PARTY' and speaks_for_candidate(asked)))
       or not exists (select from candidate where id = asked and shared)
       or not exists (select from candidate_consent k
                       where k.candidate_id = asked and k.purpose = 'MOVE' and k.given_on <= day
                         and (k.withdrawn_on is null or k.withdrawn_on > day)) then
        return null;
    end if;
    insert into candidate (code, entered_by, entered_on, enterprise_id, union_unit, party_unit, shared, introduced_on, outcome, outcome_on)
    values (new_code, 'PARTY', day, enterprise, union_there, unit, true, null,
            case when stage_there in ('ADMITTED', 'PROBATION') then 'ADMITTED' else 'REGISTERED' end, day)
    returning id into fresh;
    insert into candidate_person (candidate_id, sealed, alike)
    select fresh, sealed, alike from candidate_person where candidate_id = asked;
    insert into candidate_consent (candidate_id, purpose, form, given_on, kept_at, recorded_at, recorded_by, seen_by)
    select fresh, purpose, form, given_on, kept_at, recorded_at, recorded_by, seen_by
      from candidate_consent
     where candidate_id = asked and withdrawn_on is null and purpose <> 'SHARE';
    insert into candidate_file (candidate_id, stage, stage_on, counted, counted_in) values (fresh, stage_there, day, stocks, programme);
    insert into candidate_paper (candidate_id, item, kept_at)
    select fresh, item, kept_at from candidate_paper where candidate_id = asked and item in ('CLASS_CERTIFICATE', 'APPLICATION', 'HISTORY');
    insert into candidate_step (candidate_id, kind, happened_on, also_on, number, seen_by, side, told_by, told_at)
    select fresh, kind, happened_on, also_on, number, 'PARTY', side, told_by, told_at
      from candidate_step
     where candidate_id = asked and kind in ('CLASS', 'CERTIFICATE', 'ADMISSION', 'CEREMONY')
     order by id;
    insert into candidate_step (candidate_id, kind, happened_on, seen_by, side, told_by, told_at)
    values (fresh, 'ENTERING', day, 'PARTY', 'PARTY', teller, at);
    return fresh;
end $$;

create or replace function join_candidate(introduced bigint, own bigint, day date, followed bigint) returns boolean
    language plpgsql security definer set search_path from current as $$
declare
    kept    candidate;
    joining candidate;
begin
    select * into kept from candidate where id = introduced;
    select * into joining from candidate where id = own;
    if acting_side() is distinct from 'PARTY' or not speaks_for_candidate(introduced) or not speaks_for_candidate(own)
       or kept.introduced_on is null or kept.union_unit is null or kept.withdrawn_on is not null
       or joining.introduced_on is not null or joining.union_unit is not null or joining.joined_into is not null
       or kept.outcome not in ('INTRODUCED', 'ADMITTED', 'OFFICIAL') or joining.outcome not in ('REGISTERED', 'ADMITTED', 'OFFICIAL')
       or kept.enterprise_id <> joining.enterprise_id
       or not exists (select from candidate_person a join candidate_person b on b.alike = a.alike
                       where a.candidate_id = introduced and b.candidate_id = own)
       or (select count(*) from candidate_file where candidate_id in (introduced, own)) > 1 then
        return false;
    end if;
    if exists (select from candidate_file where candidate_id = introduced) then
        delete from candidate_step where candidate_id = own and kind = 'ENTERING';
        delete from candidate_paper where candidate_id = own;
    else
        delete from candidate_paper where candidate_id = introduced;
    end if;
    update candidate_step_trace
       set entries = entries || followed
     where followed is not null
       and step_id = (select max(id) from candidate_step where candidate_id = own and kind = 'ADMISSION');
    update candidate_step_trace
       set candidate_id = introduced,
           stage = case stage when 'REGISTERED' then 'INTRODUCED' else stage end,
           stage_on = case stage when 'REGISTERED' then kept.introduced_on else stage_on end,
           -- the union side may read this day once the step is taken back
           outcome_on = case when stage in ('ADMITTED', 'PROBATION') then outcome_on else kept.outcome_on end
     where candidate_id = own;
    update candidate_step set candidate_id = introduced where candidate_id = own;
    update candidate_step_undone set candidate_id = introduced where candidate_id = own;
    update candidate_exception set candidate_id = introduced where candidate_id = own;
    update candidate_paper set candidate_id = introduced where candidate_id = own;
    update candidate_file set candidate_id = introduced where candidate_id = own;
    update candidate_request set candidate_id = introduced where candidate_id = own;
    update candidate_consent set candidate_id = introduced, seen_by = 'PARTY' where candidate_id = own;
    delete from candidate_apart where candidate_id = own or other_id = own;
    delete from candidate_person where candidate_id = own;
    if joining.outcome <> 'REGISTERED' then
        update candidate set outcome = joining.outcome, outcome_on = joining.outcome_on where id = introduced;
    end if;
    update candidate set joined_into = introduced, outcome = 'CLOSED', outcome_on = day where id = own;
    return true;
end $$;

create or replace function recall_candidate(asked bigint, day date) returns bigint[]
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
                       where f.candidate_id = there.id
                         and case when handed.entry_id is null then f.counted = '{}'
                                  else f.counted <@ array['POOL']
                                       and f.counted_in = (select e.programme_id from entry e where e.id = handed.entry_id) end) then
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
