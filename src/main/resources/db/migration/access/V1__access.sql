-- People who sign in, the roles they hold at a unit for a time, and their sessions.

create table account (
    id            bigint      generated always as identity primary key,
    username      text        not null,
    full_name     text        not null,
    password_hash text        not null,
    administrator boolean     not null default false,
    must_change   boolean     not null default false,
    created_at    timestamptz not null,
    closed_at     timestamptz,
    version       integer     not null default 0,
    constraint username_once unique (username),
    constraint username_is_plain check (username ~ '^[a-z0-9][a-z0-9._-]{1,60}$')
);
call workspace_table('account', 'select, insert, update', 'speaks_inside', 'speaks_for_house', 'password_hash');
-- A person changes their own password.
create policy changed_by_its_owner on account for update
    using ((select voice()) = 'person' and id = (select acting_account()));

create table mandate (
    id         bigint  generated always as identity primary key,
    account_id bigint  not null references account,
    side       text    not null,
    unit_id    bigint  not null,
    role       text    not null,
    valid_from date    not null,
    valid_to   date,
    constraint side_known check (side in ('PARTY', 'UNION')),
    constraint role_known check (role in ('OFFICER', 'LEADER', 'EDITOR', 'VIEWER')),
    constraint ends_after_it_begins check (valid_to is null or valid_to > valid_from)
);
create index mandate_of_account on mandate (account_id);
-- A role that never held a day is taken away; every other one is ended.
call workspace_table('mandate', 'select, insert, update, delete', 'speaks_inside', 'speaks_for_house');

create table sign_in_attempt (
    id       bigint      generated always as identity primary key,
    username text        not null,
    address  text        not null,
    at       timestamptz not null,
    success  boolean     not null
);
create index sign_in_attempt_by_name on sign_in_attempt (username, at);
create index sign_in_attempt_by_address on sign_in_attempt (address, at);
alter table sign_in_attempt enable row level security;
create policy house_only on sign_in_attempt using ((select speaks_for_house()));
grant select, insert, delete on sign_in_attempt to songhanh_app;

-- Sessions of the web, kept by Spring Session; they hold the account's id and a notice, nothing more.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on spring_session, spring_session_attributes to songhanh_app;
