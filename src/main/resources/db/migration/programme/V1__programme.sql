create table programme (
    id         bigint  generated always as identity primary key,
    code       text    not null unique,
    title_vi   text    not null,
    title_en   text    not null,
    number     text    not null default '',
    signed_on  date    not null,
    from_on    date    not null,
    to_on      date    not null,
    aim_vi     text    not null default '',
    aim_en     text    not null default '',
    version    integer not null default 0,
    changed_at   timestamptz,
    changed_name text not null default '',
    constraint code_is_plain check (code ~ '^[a-z0-9-]{2,80}$'),
    constraint ends_after_it_begins check (to_on > from_on)
);
call workspace_table('programme', 'select, insert, update', 'speaks', 'speaks_inside');

-- The two sides are roles that organisations hold for a time: both organisations of 2021 no longer exist.
create table programme_party (
    id           bigint generated always as identity primary key,
    programme_id bigint not null references programme,
    side         text   not null,
    unit_id      bigint not null,
    valid_from   date   not null,
    valid_to     date,
    constraint side_known check (side in ('PARTY', 'UNION')),
    constraint one_holder_at_a_time exclude using gist
        (programme_id with =, side with =, unit_id with =, daterange(valid_from, valid_to) with &&)
);
call workspace_table('programme_party', 'select, insert, update', 'speaks', 'speaks_inside');

create table programme_basis (
    programme_id bigint  not null references programme,
    position     integer not null,
    words_vi     text    not null,
    words_en     text    not null,
    primary key (programme_id, position)
);
call workspace_table('programme_basis', 'select, insert, update, delete', 'speaks', 'speaks_inside');

create table programme_scope (
    programme_id bigint not null references programme,
    sector       text   not null,
    primary key (programme_id, sector)
);
call workspace_table('programme_scope', 'select, insert, delete', 'speaks', 'speaks_inside');

create table content_group (
    number   integer primary key,
    title_vi text not null,
    title_en text not null,
    constraint three_groups check (number between 1 and 3)
);
call workspace_table('content_group', 'select', 'speaks', 'speaks_for_house');

create table indicator (
    code          text    primary key,
    position      integer not null unique,
    content_group integer not null references content_group,
    name_vi       text    not null,
    name_en       text    not null,
    unit_vi       text    not null,
    unit_en       text    not null,
    kind          text    not null,
    owner         text    not null,
    rule_vi       text    not null,
    rule_en       text    not null,
    measure       text    not null,
    reads         text[]  not null default '{}',
    core          boolean not null,
    constraint kind_known check (kind in ('FLOW', 'STOCK', 'RATIO', 'NET')),
    constraint owner_known check (owner in ('PARTY', 'UNION', 'JOINT')),
    constraint measure_known check (measure in ('SUM', 'DISTINCT', 'BALANCE', 'CHANGE', 'LEVEL', 'RATIO'))
);
comment on column indicator.measure is
    'SUM of accounts in the period; DISTINCT enterprises in them; BALANCE of accounts at its end; CHANGE of that balance '
    'over it; LEVEL found by the last stocktake of the register; RATIO of two other indicators, never averaged';
comment on column indicator.reads is 'the accounts, the register count, or the two indicators that the measure reads';
call workspace_table('indicator', 'select', 'speaks', 'speaks_for_house');

-- A plan is never changed: a new version says why, and the share of the plan says which version it was measured against.
create table plan_version (
    id           bigint      generated always as identity primary key,
    programme_id bigint      not null references programme,
    year         integer     not null,
    number       integer     not null,
    reason       text        not null default '',
    made_at      timestamptz not null,
    made_by      bigint,
    made_name    text        not null default '',
    side         text,
    constraint one_of_each unique (programme_id, year, number),
    constraint a_change_has_a_reason check (number = 1 or length(trim(reason)) > 0)
);
call workspace_table('plan_version', 'select, insert', 'speaks');
call append_only('plan_version');

-- unit_id 0 is the whole programme.
create table target (
    plan_version_id bigint  not null references plan_version,
    indicator_code  text    not null references indicator,
    unit_id         bigint  not null default 0,
    quantity        numeric not null,
    primary key (plan_version_id, indicator_code, unit_id),
    constraint not_below_zero check (quantity >= 0)
);
call workspace_table('target', 'select, insert', 'speaks');
call append_only('target');
