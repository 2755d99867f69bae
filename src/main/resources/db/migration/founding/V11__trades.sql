-- Cases of people of one trade in one place, who have no employer (Trade Union Law 2024, Article 4(3)): such a case is of no enterprise
-- and leads to a professional union below the unit that answers for it.

alter table founding_case alter column enterprise_id drop not null,
    add column trade text,
    add column area text not null default '',
    add column place_id bigint references org_unit,
    add column unit_id bigint references org_unit,
    add column trade_name text generated always as (trade || case when area = '' then '' else ', ' || area end) stored,
    add constraint of_an_enterprise_or_a_trade check ((enterprise_id is null) = (trade is not null)),
    add constraint trade_with_all_of_it check (trade is null
        or (objective = 'PROFESSIONAL_UNION' and length(trim(trade)) > 0 and place_id is not null and unit_id is not null)),
    add constraint only_a_trade_has_its_place check (trade is not null or (area = '' and place_id is null and unit_id is null)),
    add constraint a_trade_joins_nothing check (trade is null or not joined);
-- The people of a trade come to one professional union in a place.
create unique index one_open_trade on founding_case (place_id, folded_name(trade_name))
    where trade is not null and state not in ('DECIDED', 'ANNOUNCED', 'FOLLOW_UP', 'CLOSED');
create index founding_case_of_unit on founding_case (unit_id) where unit_id is not null;

-- How many people of the trade were counted there, and how many of them have applied.
create table trade_count (
    id         bigint  generated always as identity primary key,
    case_id    bigint  not null references founding_case,
    surveyed_on date    not null,
    people     integer not null,
    applicants integer not null,
    constraint surveyed_once_a_day unique (case_id, surveyed_on),
    constraint counted_from_zero check (people >= 0 and applicants between 0 and people)
);
call workspace_table('trade_count', 'select, insert, update');

-- The steps that name an entry, whichever case they are of.
create index founding_step_of_entry on founding_step (entry_id) where entry_id is not null;

-- The same search, by the words of a trade too.
create or replace function cases_with(words text[], rarest text, beginning text) returns table (case_id bigint)
    stable language sql security definer set search_path from current as $$
    select c.id
      from founding_case c
      join enterprise e on e.id = c.enterprise_id
     where (select speaks_for_body())
       and (e.code like beginning or e.id in (select w.enterprise_id from enterprises_with(words, rarest) w))
    union
    select c.id
      from founding_case c
     where (select speaks_for_body())
       and (folded_name(c.decision) like all (words) or folded_name(c.trade_name) like all (words))
    union
    select s.case_id
      from founding_step s
     where (select speaks_for_body())
       and s.note <> '' and folded_name(s.note) like rarest and folded_name(s.note) like all (words)
$$;
