-- A unit that was taken off an activity, with the activity as that unit's calendar knew it last: the calendar has to say that it is off
-- for them, and may not say what became of it since.
create table activity_taken_off (
    activity_id bigint      not null references activity,
    unit_id     bigint      not null references org_unit,
    sequence    integer     not null,
    side        text        not null,
    uid         uuid        not null,
    title       text        not null,
    begins_on   date        not null,
    ends_on     date        not null,
    begins_at   time,
    taken_at    timestamptz not null,
    primary key (activity_id, unit_id, sequence),
    constraint side_known check (side in ('PARTY', 'UNION'))
);
create index activity_taken_off_of on activity_taken_off (unit_id, ends_on);
call workspace_table('activity_taken_off', 'select, insert');
alter policy seen on activity_taken_off using ((select voice()) = 'house' or (select acting_side()) = side);
alter policy added on activity_taken_off with check ((select voice()) = 'house'
    or exists (select from activity a where a.id = activity_id and (select acting_side()) = a.lead_side));
