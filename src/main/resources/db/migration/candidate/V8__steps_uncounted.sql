-- A number that grows with every step told the union side that the Party side had taken one. A page is old when the steps that its
-- reader may see have become more; they stand in the order of their ids.
alter table candidate drop column version;
alter table candidate_step drop column version;

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
    delete from candidate_step where candidate_id = asked;
    update candidate_request set done_on = greatest(day, received_on) where candidate_id = asked and done_on is null;
    update candidate set erased_on = day, introduced_on = null where id = asked;
    return true;
end $$;

create or replace function hand_over_candidate(asked bigint, enterprise integer, unit bigint, new_code text, day date, at timestamptz, teller text,
    stage_there text, stocks text[], programme bigint) returns bigint
    language plpgsql security definer set search_path from current as $$
declare
    fresh bigint;
begin
    if not exists (select from candidate c
                    where c.id = asked and c.shared
                      and (voice() = 'house' or (acting_side() = 'PARTY' and c.party_unit = any (own_units()))))
       or not exists (select from candidate_consent k
                       where k.candidate_id = asked and k.purpose = 'MOVE' and k.given_on <= day
                         and (k.withdrawn_on is null or k.withdrawn_on > day)) then
        return null;
    end if;
    insert into candidate (code, entered_by, entered_on, enterprise_id, union_unit, party_unit, shared, introduced_on, outcome, outcome_on)
    select new_code, 'PARTY', day, enterprise, null, unit, true, c.introduced_on,
           case when stage_there in ('ADMITTED', 'PROBATION') then 'ADMITTED'
                when c.introduced_on is null then 'REGISTERED' else 'INTRODUCED' end,
           day
      from candidate c where c.id = asked
    returning id into fresh;
    insert into candidate_person (candidate_id, full_name, folded, born, sex, job, union_member)
    select fresh, full_name, folded, born, sex, job, union_member from candidate_person where candidate_id = asked;
    insert into candidate_consent (candidate_id, purpose, form, given_on, kept_at, recorded_at, recorded_by)
    select fresh, purpose, form, given_on, kept_at, recorded_at, recorded_by
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
