-- What stood on two paths before they were joined, so that a joining told in error can be taken back. It goes when the joining is taken back;
-- who did that and why stays, for the unit that answers for both.
create table candidate_joining (
    id            bigint generated always as identity primary key,
    introduced_id bigint not null references candidate,
    own_id        bigint not null references candidate,
    before        jsonb,
    after         text,
    followed      bigint references entry,
    parted_by     text,
    parted_at     timestamptz,
    reason        text
);
comment on column candidate_joining.before is 'the rows of both; null once the joining is taken back';
comment on column candidate_joining.after is 'a digest of what stood after the joining: as long as it is the same, nothing rests on it';
create index candidate_joining_introduced on candidate_joining (introduced_id);
create index candidate_joining_own on candidate_joining (own_id);
call workspace_table('candidate_joining', 'select', 'speaks_for_body', 'speaks_for_body', 'before', 'after', 'followed', 'reason');
create policy of_the_party_side on candidate_joining as restrictive
    using ((select voice()) = 'house'
           or ((select acting_side()) = 'PARTY' and introduced_id in (select answers_for())));

-- The tables whose rows a joining moves and a parting puts back, each after those it leans on. The file is handed over as it is, since time moves its
-- stocks, and steps that were taken back are too, since that rests on nothing.
create function candidate_moved() returns text[] language sql immutable as $$
    select array['candidate_person', 'candidate_consent', 'candidate_paper', 'candidate_step', 'candidate_step_trace',
                 'candidate_exception', 'candidate_request']
$$;
revoke all on function candidate_moved() from public;

create function candidate_rows(asked bigint[]) returns jsonb language plpgsql stable set search_path from current set timezone to 'UTC' as $$
declare
    moved text;
    rows  jsonb;
    whole jsonb := '{}';
begin
    foreach moved in array candidate_moved() loop
        execute format('select coalesce(jsonb_agg(to_jsonb(r) order by cast(to_jsonb(r) as text)), ''[]'') from %I r where candidate_id = any ($1)', moved)
           into rows using asked;
        whole := whole || jsonb_build_object(moved, rows);
    end loop;
    return whole;
end $$;
revoke all on function candidate_rows(bigint[]) from public;

create function candidate_stands(asked bigint) returns text language sql stable set search_path from current as $$
    select md5(cast(candidate_rows(array[asked])
                    || jsonb_build_object('outcome', c.outcome, 'withdrawn', c.withdrawn_on, 'erased', c.erased_on) as text))
      from candidate c where c.id = asked
$$;
revoke all on function candidate_stands(bigint) from public;

create or replace function join_candidate(introduced bigint, own bigint, day date, followed bigint) returns boolean
    language plpgsql security definer set search_path from current as $$
declare
    kept    candidate;
    joining candidate;
    told    bigint;
begin
    select * into kept from candidate where id = introduced;
    select * into joining from candidate where id = own;
    if acting_side() is distinct from 'PARTY' or not speaks_for_candidate(introduced) or not speaks_for_candidate(own)
       or kept.introduced_on is null or kept.union_unit is null or kept.withdrawn_on is not null
       or joining.introduced_on is not null or joining.joined_into is not null
       or joining.union_unit is distinct from kept.union_unit and joining.union_unit is not null
       or kept.outcome not in ('INTRODUCED', 'ADMITTED', 'OFFICIAL') or joining.outcome not in ('REGISTERED', 'ADMITTED', 'OFFICIAL')
       or kept.enterprise_id <> joining.enterprise_id
       or not exists (select from candidate_person a join candidate_person b on b.alike = a.alike
                       where a.candidate_id = introduced and b.candidate_id = own)
       or (select count(*) from candidate_file where candidate_id in (introduced, own)) > 1 then
        return false;
    end if;
    insert into candidate_joining (introduced_id, own_id, before, followed)
    values (introduced, own,
            candidate_rows(array[introduced, own])
            || jsonb_build_object('kept', to_jsonb(kept), 'joining', to_jsonb(joining),
                   'filed', (select candidate_id from candidate_file where candidate_id in (introduced, own)),
                   'undone', (select coalesce(jsonb_agg(id), '[]') from candidate_step_undone where candidate_id = own),
                   'apart', (select coalesce(jsonb_agg(to_jsonb(x)), '[]') from candidate_apart x where own in (candidate_id, other_id))),
            followed)
    returning id into told;
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
    update candidate_consent
       set candidate_id = introduced, seen_by = case when joining.union_unit is null then 'PARTY' else seen_by end
     where candidate_id = own;
    delete from candidate_apart where candidate_id = own or other_id = own;
    delete from candidate_person where candidate_id = own;
    if joining.outcome <> 'REGISTERED' then
        update candidate set outcome = joining.outcome, outcome_on = joining.outcome_on where id = introduced;
    end if;
    update candidate set joined_into = introduced, outcome = 'CLOSED', outcome_on = day where id = own;
    update candidate_joining set after = candidate_stands(introduced) where id = told;
    return true;
end $$;

-- Takes a joining back, for the unit that answers for both, as long as nothing rests on it: no step, consent, request, correction or
-- other joining since. Both paths stand as before, and are known as two persons.
-- Null where that is not so; else what the ledger got by the joining.
create function part_candidate(introduced bigint, own bigint, teller text, at timestamptz, why text) returns bigint[]
    language plpgsql security definer set search_path from current as $$
declare
    told  candidate_joining;
    moved text;
begin
    select * into told from candidate_joining where introduced_id = introduced and own_id = own and before is not null for update;
    if told.id is null
       or acting_side() is distinct from 'PARTY' or not speaks_for_candidate(introduced) or not speaks_for_candidate(own)
       or candidate_stands(introduced) is distinct from told.after then
        return null;
    end if;
    foreach moved in array candidate_moved() loop
        execute format('delete from %I where candidate_id = $1', moved) using introduced;
    end loop;
    foreach moved in array candidate_moved() loop
        execute format('insert into %I overriding system value select * from jsonb_populate_recordset(null::%I, $1)', moved, moved)
          using told.before -> moved;
    end loop;
    update candidate_step_undone set candidate_id = own where candidate_id = introduced and told.before -> 'undone' @> to_jsonb(id);
    update candidate_file set candidate_id = cast(told.before ->> 'filed' as bigint) where candidate_id = introduced;
    update candidate c
       set outcome = b.outcome, outcome_on = b.outcome_on, joined_into = null
      from jsonb_populate_recordset(null::candidate, jsonb_build_array(told.before -> 'kept', told.before -> 'joining')) b
     where c.id = b.id;
    insert into candidate_apart select * from jsonb_populate_recordset(null::candidate_apart, told.before -> 'apart') on conflict do nothing;
    insert into candidate_apart (candidate_id, other_id, told_by, told_at) values (introduced, own, teller, at)
        on conflict (candidate_id, other_id) do update set told_by = teller, told_at = at;
    update candidate_joining set before = null, after = null, parted_by = teller, parted_at = at, reason = why where id = told.id;
    return array_remove(array[told.followed], null);
end $$;
revoke all on function part_candidate(bigint, bigint, text, timestamptz, text) from public;
grant execute on function part_candidate(bigint, bigint, text, timestamptz, text) to songhanh_app;

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
    delete from candidate_joining where asked in (introduced_id, own_id);
    delete from candidate_apart where candidate_id = asked or other_id = asked;
    update candidate_request set done_on = greatest(day, received_on) where candidate_id = asked and done_on is null;
    update candidate set erased_on = day, introduced_on = null where id = asked;
    return true;
end $$;

