-- A workbook of a plan that somebody brought, kept as it was, and the version that came of it.
create table plan_workbook (
    id            bigint      generated always as identity primary key,
    programme_id  bigint      not null references programme,
    year          integer     not null,
    attachment_id bigint      not null references attachment,
    seen          integer     not null,
    brought_by    text        not null,
    side          text,
    brought_at    timestamptz not null,
    taken_as      integer
);
create index plan_workbook_of_year on plan_workbook (programme_id, year);
call workspace_table('plan_workbook', 'select, insert, update');
comment on column plan_workbook.seen is 'the newest version when the workbook was brought; 0 before the first';
comment on column plan_workbook.taken_as is 'the number of the version that it became; null while it has not been taken in';
