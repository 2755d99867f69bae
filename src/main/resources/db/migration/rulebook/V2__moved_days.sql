-- Days that count otherwise than by the law and the announcements known to this version: entered by administrators, each with
-- the paper that says so. A day entered wrongly is taken back; the audit keeps both.

create table moved_day (
    id           bigint      generated always as identity primary key,
    day          date        not null,
    worked       boolean     not null,
    paper        text        not null,
    entered_at   timestamptz not null,
    entered_name text        not null,
    constraint a_day_once unique (day),
    constraint paper_named check (paper <> '')
);
call workspace_table('moved_day', 'select, insert, delete', 'speaks_inside', 'speaks_for_house');
