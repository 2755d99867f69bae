-- The papers of a recognition lie beside those of the admission. What is no paper of either is none; the certificate of the class for new
-- members goes with whoever moves on probation, what others have written of them does not, nor a review of a year that is not over.
alter table candidate_paper add constraint item_known check (item in
    ('CLASS_CERTIFICATE', 'APPLICATION', 'HISTORY', 'MEMBER_INTRODUCTION', 'ORGANISATION_RESOLUTION', 'OPINIONS',
     'NEW_MEMBER_CLASS', 'SELF_REVIEW', 'GUIDE_REMARK', 'REMARKS', 'CELL_RESOLUTION', 'COMMITTEE_RESOLUTION', 'DECISION'));
comment on column candidate_step_trace.papers is 'those of before a step that has put others in place; null where it has put none, or was told before they were kept';

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
    select fresh, item, kept_at
      from candidate_paper
     where candidate_id = asked and item in ('CLASS_CERTIFICATE', 'APPLICATION', 'HISTORY', 'NEW_MEMBER_CLASS');
    insert into candidate_step (candidate_id, kind, happened_on, also_on, number, seen_by, side, told_by, told_at)
    select fresh, kind, happened_on, also_on, number, 'PARTY', side, told_by, told_at
      from candidate_step
     where candidate_id = asked and kind in ('CLASS', 'CERTIFICATE', 'ADMISSION', 'CEREMONY')
     order by id;
    insert into candidate_step (candidate_id, kind, happened_on, seen_by, side, told_by, told_at)
    values (fresh, 'ENTERING', day, 'PARTY', 'PARTY', teller, at);
    return fresh;
end $$;
