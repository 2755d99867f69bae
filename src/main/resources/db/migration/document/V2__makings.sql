-- Files that are made beside the requests: of documents that take longer than a person waits for a page. Those of a unit see them,
-- and find one again by the fingerprint of what the document says; after a day they are gone.
create table making (
    id       bigint      generated always as identity primary key,
    side     text        not null default acting_side(),
    unit_id  bigint      not null default acting_unit(),
    print    text        not null,
    name     text        not null,
    format   text        not null,
    title    text        not null,
    rows     integer     not null,
    asked_at text        not null,
    state    text        not null default 'RUNNING',
    begun_at timestamptz not null,
    bytes    bytea,
    constraint made_once unique (side, unit_id, print),
    constraint state_known check (state in ('RUNNING', 'DONE', 'FAILED')),
    constraint done_with_its_bytes check ((state = 'DONE') = (bytes is not null))
);
create index making_in_time on making (begun_at);
call workspace_table('making', 'select, insert, update, delete', 'speaks_for_body', 'speaks_for_body', 'bytes', 'print');
create policy of_ones_own_unit on making as restrictive for all
    using ((select voice()) = 'house' or (side = (select acting_side()) and unit_id = (select acting_unit())));
comment on column making.print is 'SHA-256 over the format and all that the document says';
comment on column making.asked_at is 'the address where the file is asked for';
