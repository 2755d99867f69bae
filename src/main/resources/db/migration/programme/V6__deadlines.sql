-- By when figures are reported. No row: the usual days (Deadlines.USUAL), which no rule sets and the two bodies may change.

create table programme_deadlines (
    programme_id     bigint      primary key references programme,
    quarter_day      integer     not null,
    half_on          text        not null,
    year_on          text        not null,
    reconciling_days integer     not null,
    version          integer     not null default 1,
    changed_at       timestamptz not null,
    changed_name     text        not null,
    constraint day_of_a_month check (quarter_day between 1 and 31),
    constraint day_of_a_year check (half_on ~ '^\d{2}-\d{2}$' and year_on ~ '^\d{2}-\d{2}$'),
    constraint some_days check (reconciling_days between 1 and 60)
);
call workspace_table('programme_deadlines', 'select, insert, update', 'speaks_inside', 'speaks_for_body');
