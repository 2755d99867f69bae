-- Notices of units, digests by mail, and the jobs of the house.

create table notice (
    id      bigint      generated always as identity primary key,
    side    text        not null,
    unit_id bigint      not null,
    what_vi text        not null,
    what_en text        not null,
    subject text        not null,
    href    text        not null,
    told_at timestamptz not null,
    constraint side_known check (side in ('PARTY', 'UNION'))
);
create index notice_of_unit on notice (side, unit_id, id desc);
call workspace_table('notice', 'select, insert');
create policy of_ones_own_unit on notice as restrictive for select
    using ((select voice()) = 'house' or (side = (select acting_side()) and unit_id = (select acting_unit())));
call append_only('notice');

-- How far a person has read at a unit; nothing that anybody else asks for.
create table notice_read (
    account_id bigint not null references account,
    unit_id    bigint not null,
    read_until bigint not null,
    primary key (account_id, unit_id)
);
alter table notice_read enable row level security;
create policy ones_own on notice_read
    using ((select voice()) = 'person' and account_id = (select acting_account()));
grant select, insert, update on notice_read to songhanh_app;

create table digest_choice (
    account_id bigint      primary key references account,
    mail       text        not null,
    rhythm     text        not null,
    hour       integer     not null,
    weekday    integer     not null,
    language   text        not null,
    chosen_at  timestamptz not null,
    version    integer     not null default 1,
    constraint rhythm_known check (rhythm in ('NEVER', 'DAILY', 'WEEKLY')),
    constraint hour_of_a_day check (hour between 0 and 23),
    constraint day_of_a_week check (weekday between 1 and 7),
    constraint language_known check (language in ('VI', 'EN')),
    constraint an_address_to_send_to check (rhythm = 'NEVER' or mail <> '')
);
call workspace_table('digest_choice', 'select, insert, update', 'speaks_inside', 'speaks_inside', 'mail');
create policy ones_own on digest_choice as restrictive for all
    using ((select voice()) = 'house' or account_id = (select acting_account()));

-- What became of each digest: one row for a person and a day, whichever machine sends it.
create table digest (
    id         bigint      generated always as identity primary key,
    account_id bigint      not null references account,
    for_day    date        not null,
    state      text        not null,
    tries      integer     not null default 1,
    fault      text        not null,
    tried_at   timestamptz not null,
    constraint one_each_day unique (account_id, for_day),
    constraint state_known check (state in ('WAITING', 'SENT', 'EMPTY'))
);
create index digest_in_time on digest (tried_at desc);
call workspace_table('digest', 'select, insert, update', 'speaks_for_house', 'speaks_for_house');

-- The jobs, as db-scheduler keeps them: infrastructure, it holds nothing of the partnership.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_in_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to songhanh_app;
