-- Who moved is introduced anew by the union of the new enterprise, so its unit answers too where a union had introduced the person. The
-- consent to a move names the units of the new workplace.
drop function hand_over_candidate(bigint, integer, bigint, text, date, timestamptz, text, text, text[], bigint);
create function hand_over_candidate(asked bigint, enterprise integer, union_there bigint, unit bigint, new_code text, day date,
    at timestamptz, teller text, stage_there text, stocks text[], programme bigint) returns bigint
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
    values (new_code, 'PARTY', day, enterprise, union_there, unit, true, null,
            case when stage_there in ('ADMITTED', 'PROBATION') then 'ADMITTED' else 'REGISTERED' end, day)
    returning id into fresh;
    insert into candidate_person (candidate_id, sealed, alike)
    select fresh, sealed, alike from candidate_person where candidate_id = asked;
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
revoke all on function hand_over_candidate(bigint, integer, bigint, bigint, text, date, timestamptz, text, text, text[], bigint) from public;
grant execute on function hand_over_candidate(bigint, integer, bigint, bigint, text, date, timestamptz, text, text, text[], bigint) to songhanh_app;
