-- A person whom the Party side had registered and a union introduces is one person: the Party side joins its path to the introduction,
-- under the pseudonym that both bodies know, or says that it is somebody else. The union side learns of neither.
alter table candidate add column joined_into bigint references candidate;
comment on column candidate.joined_into is 'the introduction under which the path goes on; nothing of the person is left here';
create index candidate_joined on candidate (joined_into) where joined_into is not null;

-- A consent that was given to the Party side before the introduction stays its own; that it is withdrawn holds whichever body is told.
alter table candidate_consent add column seen_by text not null default 'BOTH';
alter table candidate_consent add constraint seen_by_known check (seen_by in ('PARTY', 'BOTH'));
drop policy of_the_compartment on candidate_consent;
create policy of_the_compartment on candidate_consent as restrictive
    using ((select voice()) = 'house'
           or (seen_by in ('BOTH', (select acting_side())) and candidate_id in (select id from candidate)))
    with check ((select voice()) = 'house' or candidate_id in (select id from candidate));

-- Two who are alike and are not one: who found so, and when. Of the Party side alone.
create table candidate_apart (
    candidate_id bigint      not null references candidate,
    other_id     bigint      not null references candidate,
    told_by      text        not null,
    told_at      timestamptz not null,
    primary key (candidate_id, other_id)
);
create index candidate_apart_other on candidate_apart (other_id);
call workspace_table('candidate_apart', 'select, insert, delete');
create policy of_the_party_side on candidate_apart as restrictive
    using ((select voice()) = 'house'
           or ((select acting_side()) = 'PARTY'
               and candidate_id in (select id from candidate) and other_id in (select id from candidate)))
    with check ((select voice()) = 'house'
                or ((select acting_side()) = 'PARTY'
                    and candidate_id in (select answers_for()) and other_id in (select answers_for())));

alter table candidate_look drop constraint purpose_known;
alter table candidate_look add constraint purpose_known check (purpose in
    ('PAGE', 'LIST', 'SEARCH', 'SHEET', 'EXPORT', 'MATCH', 'COMPARE', 'STEP'));

-- Brings the path `own` under the introduction `introduced`: only for the unit of the Party side that answers for both, only where
-- name, month of birth, sex and enterprise are the same, and only where one of the two has no steps of the Party side.
-- `followed` is the entry by which the ledger follows the introduction to an admission that was told already.
create function join_candidate(introduced bigint, own bigint, day date, followed bigint) returns boolean
    language plpgsql security definer set search_path from current as $$
declare
    kept    candidate;
    joining candidate;
begin
    select * into kept from candidate where id = introduced;
    select * into joining from candidate where id = own;
    if acting_side() is distinct from 'PARTY'
       or not coalesce(kept.party_unit = any (own_units()) and joining.party_unit = any (own_units()), false)
       or not (kept.shared and joining.shared)
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
revoke all on function join_candidate(bigint, bigint, date, bigint) from public;
grant execute on function join_candidate(bigint, bigint, date, bigint) to songhanh_app;

-- Whether the unit that speaks answers for the person.
create function speaks_for_candidate(asked bigint) returns boolean
    language sql stable security definer set search_path from current as $$
    select exists (select from candidate c
                    where c.id = asked
                      and case acting_side() when 'UNION' then c.union_unit
                                             when 'PARTY' then case when c.shared then c.party_unit end end
                          = any (own_units()))
$$;
revoke all on function speaks_for_candidate(bigint) from public;
grant execute on function speaks_for_candidate(bigint) to songhanh_app;

-- A purpose is withdrawn with all consents to it, also those that the body which is told may not read; no purpose: all of them.
create function withdraw_consent(asked bigint, purpose_asked text, day date) returns boolean
    language plpgsql security definer set search_path from current as $$
begin
    if not speaks_for_candidate(asked)
       or not exists (select from candidate_consent k
                       where k.candidate_id = asked and k.withdrawn_on is null
                         and k.seen_by in ('BOTH', acting_side())
                         and k.purpose = coalesce(purpose_asked, k.purpose)) then
        return false;
    end if;
    update candidate_consent
       set withdrawn_on = greatest(given_on, day)
     where candidate_id = asked and withdrawn_on is null and purpose = coalesce(purpose_asked, purpose);
    return true;
end $$;
revoke all on function withdraw_consent(bigint, text, date) from public;
grant execute on function withdraw_consent(bigint, text, date) to songhanh_app;

-- A request to withdraw is done by the act: that of the own side always, that of the other body as soon as the path has ended.
create function withdrawal_done(asked bigint, day date) returns void
    language sql security definer set search_path from current as $$
    update candidate_request r
       set done_on = greatest(day, r.received_on)
      from candidate c
     where c.id = asked and speaks_for_candidate(asked)
       and r.candidate_id = asked and r.kind = 'WITHDRAW' and r.done_on is null and r.lifted_on is null
       and (r.side = acting_side() or c.outcome in ('OFFICIAL', 'CLOSED', 'WITHDRAWN', 'LEFT'))
$$;
revoke all on function withdrawal_done(bigint, date) from public;
grant execute on function withdrawal_done(bigint, date) to songhanh_app;

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
