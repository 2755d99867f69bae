-- Unions that end by a decision for a day to come: their members go on that day.
create table due_members (
    id           bigint   generated always as identity primary key,
    event        text     not null,
    decision     text     not null,
    decided_on   date     not null,
    effective_on date     not null,
    ended        bigint[] not null,
    begun        bigint[] not null,
    note         text     not null default '',
    counted_on   date
);
create index due_members_waiting on due_members (effective_on) where counted_on is null;
call workspace_table('due_members', 'select, insert, update');
comment on column due_members.ended is 'the unions that end, in the order of the decision';
comment on column due_members.begun is 'the unit that begins by it, where one does';
