-- A workbook of a month that somebody brought, kept as it was, and how many unions it has told.
create table membership_workbook (
    id            bigint      generated always as identity primary key,
    attachment_id bigint      not null references attachment,
    account_id    bigint,
    brought_by    text        not null,
    brought_at    timestamptz not null,
    taken         integer,
    taken_at      timestamptz
);
call workspace_table('membership_workbook', 'select, insert, update', 'speaks_for_union', 'speaks_for_union');
comment on column membership_workbook.taken is 'how many unions it has told; null while it has not been taken in';
