-- A unit has a stable identity and dated facts. Nothing is deleted or overwritten: a change closes one row of facts and
-- opens the next, and an event says by which decision. Only a fact that would not have lasted a day is put right in place.

-- `key` is how shipped data name a unit; `version` counts its changes, so that the second of two who change it at once is told.
create table org_unit (
    id      bigint  generated always as identity primary key,
    line    text    not null,
    key     text,
    version integer not null default 0,
    constraint line_known check (line in ('PARTY', 'UNION', 'TERRITORY', 'ZONE')),
    constraint key_once unique (key)
);
call workspace_table('org_unit', 'select, insert, update', 'speaks', 'speaks_inside');

create table org_event (
    id              bigint      generated always as identity primary key,
    kind            text        not null,
    decision_number text        not null,
    decided_on      date        not null,
    effective_on    date        not null,
    note            text        not null default '',
    recorded_at     timestamptz not null,
    constraint kind_known check (kind in ('FOUND', 'RENAME', 'TRANSFER', 'MERGE', 'SPLIT', 'UPGRADE', 'DISSOLVE'))
);
create index org_event_in_time on org_event (effective_on);
call workspace_table('org_event', 'select, insert', 'speaks', 'speaks_inside');
call append_only('org_event');

create table org_event_unit (
    event_id bigint  not null references org_event,
    unit_id  bigint  not null references org_unit,
    part     text    not null,
    share    numeric,
    primary key (event_id, unit_id, part),
    constraint part_known check (part in ('PREDECESSOR', 'SUCCESSOR', 'SUBJECT', 'MOVED')),
    constraint share_of_a_whole check (share > 0 and share <= 1)
);
create index org_event_of_unit on org_event_unit (unit_id);
call workspace_table('org_event_unit', 'select, insert', 'speaks', 'speaks_inside');
call append_only('org_event_unit');

create table org_unit_fact (
    id         bigint generated always as identity primary key,
    unit_id    bigint not null references org_unit,
    line       text   not null,
    valid_from date   not null,
    valid_to   date,
    kind       text   not null,
    code       text   not null default '',
    name       text   not null,
    short_name text   not null,
    parent_id  bigint references org_unit,
    constraint named check (length(trim(name)) > 0),
    constraint lasts_a_day check (valid_to is null or valid_to > valid_from),
    constraint never_its_own_parent check (parent_id <> unit_id),
    constraint one_fact_at_a_time exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&),
    constraint one_unit_of_a_code exclude using gist (line with =, code with =, daterange(valid_from, valid_to) with &&)
        where (code <> '')
);
-- The constraint could find the fact of a day too, but ten times slower.
create index org_unit_fact_of on org_unit_fact (unit_id, valid_from);
create index org_unit_fact_below on org_unit_fact (parent_id, valid_from);
create index org_unit_fact_by_code on org_unit_fact (code) where code <> '';
call workspace_table('org_unit_fact', 'select, insert, update', 'speaks', 'speaks_inside');

-- The unit first, its root last; empty when the unit does not exist on that day. Each step up looks one fact up; as a plain
-- join the planner would rather read the whole table than believe that there is one parent.
create function org_path(unit bigint, day date) returns bigint[] stable language sql as $$
    with recursive up (unit_id, parent_id, depth) as (
        select f.unit_id, f.parent_id, 0
          from org_unit_fact f
         where f.unit_id = unit and f.valid_from <= day and (f.valid_to is null or f.valid_to > day)
        union all
        select f.unit_id, f.parent_id, up.depth + 1
          from up
         cross join lateral (select p.unit_id, p.parent_id
                               from org_unit_fact p
                              where p.unit_id = up.parent_id
                                and p.valid_from <= day and (p.valid_to is null or p.valid_to > day)
                              limit 1) f
         where up.depth < 20
    )
    select coalesce(array_agg(unit_id order by depth), '{}') from up
$$;

create function org_exists(unit bigint, day date) returns boolean stable language sql as $$
    select exists (
        select from org_unit_fact f
         where f.unit_id = unit and f.valid_from <= day and (f.valid_to is null or f.valid_to > day))
$$;
