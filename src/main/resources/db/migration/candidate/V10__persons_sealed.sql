-- Month of birth, sex, job and union membership are sealed as the name is, all in one text; whether two persons are of one name, month
-- and sex is told by one keyed digest of the three. What is there already is set aside: the program seals it and takes the table
-- away before anything else reads (SealPersons).
alter table candidate_person rename to candidate_unsealed;
alter index candidate_person_pkey rename to candidate_unsealed_pkey;
drop index candidate_person_alike;
revoke all on candidate_unsealed from songhanh_app;

create table candidate_person (
    candidate_id bigint primary key references candidate,
    sealed       text   not null,
    alike        text   not null,
    constraint sealed_indeed check (sealed like '1:%')
);
comment on column candidate_person.sealed is 'name, month of birth, sex, job, union member: 1: and, in Base64, nonce, text and tag of AES-256-GCM';
comment on column candidate_person.alike is 'HMAC-SHA256 of folded name, month of birth and sex under a key of its own';
create index candidate_person_alike_now on candidate_person (alike);
call workspace_table('candidate_person', 'select, insert, update, delete', 'speaks_for_body', 'speaks_for_body', 'sealed', 'alike');
create policy of_ones_own on candidate_person as restrictive
    using ((select voice()) = 'house' or candidate_id in (select answers_for()))
    with check ((select voice()) = 'house' or candidate_id in (select id from candidate));

drop function candidates_alike(text, date, text, timestamptz, text);
create function candidates_alike(asked text, asked_at timestamptz, asker text)
    returns integer language plpgsql security definer set search_path from current as $$
declare
    persons bigint[];
    body    text := coalesce(acting_side(), 'PARTY');
begin
    if acting_side() is null and voice() is distinct from 'house' then
        return 0;
    end if;
    select coalesce(array_agg(p.candidate_id), '{}') into persons
      from candidate_person p
      join candidate c on c.id = p.candidate_id
     where p.alike = asked and c.outcome in ('REGISTERED', 'INTRODUCED', 'ADMITTED', 'OFFICIAL');
    insert into candidate_look (candidate_id, purpose, side, looked_by, looked_at)
    select c.id, 'MATCH', body,
           case when case body when 'UNION' then c.union_unit is not null and not c.shared
                               else c.shared and c.union_unit is null end
                then asker else '' end,
           asked_at
      from candidate c
     where c.id = any (persons);
    return cardinality(persons);
end $$;
revoke all on function candidates_alike(text, timestamptz, text) from public;
grant execute on function candidates_alike(text, timestamptz, text) to songhanh_app;

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
