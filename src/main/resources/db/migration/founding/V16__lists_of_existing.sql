-- A list of organisations of before that somebody brought, kept as it was, and how many it has told.
create table existing_list (
    id            bigint      generated always as identity primary key,
    attachment_id bigint      not null references attachment,
    account_id    bigint      not null,
    brought_by    text        not null,
    brought_at    timestamptz not null,
    recorded      integer,
    recorded_at   timestamptz
);
call workspace_table('existing_list', 'select, insert, update');
comment on column existing_list.recorded is 'how many organisations it has told; null while it has not been taken in';
