-- The whole cycle: reviews of a half-year, a year and the term; what the units below submit; days by which it is done; what
-- a snapshot was computed with. Reviews that are there are yearly ones and asked no unit; their snapshots keep their hash.

alter table review
    add column kind text not null default 'YEAR',
    add column units_due_on date,
    add column reconcile_due_on date,
    drop constraint one_a_year,
    add constraint one_review_of_each unique (programme_id, kind, year),
    add constraint kind_known check (kind in ('HALF', 'YEAR', 'TERM'));
alter table review alter column kind drop default;

-- Old snapshots have neither: their hash is over the figures alone, that of new ones over all that they were computed with.
alter table snapshot
    add column rule_version text,
    add column plan_versions text;
comment on column snapshot.plan_versions is 'year:number of each plan version that was measured against, such as 2024:1,2025:2';

create table review_unit (
    review_id bigint not null references review,
    unit_id   bigint not null,
    side      text   not null,
    primary key (review_id, unit_id),
    constraint side_known check (side in ('PARTY', 'UNION'))
);
call workspace_table('review_unit', 'select, insert');
call append_only('review_unit');

-- Each version stays, late or returned.
create table submission (
    id        bigint      generated always as identity primary key,
    review_id bigint      not null,
    unit_id   bigint      not null,
    number    integer     not null,
    position  bigint      not null,
    figures   text        not null,
    remark    text        not null default '',
    late      boolean     not null,
    sent_at   timestamptz not null,
    sent_by   text        not null,
    constraint each_submission_once unique (review_id, unit_id, number),
    constraint of_a_unit_that_was_asked foreign key (review_id, unit_id) references review_unit
);
call workspace_table('submission', 'select, insert');
call append_only('submission');

create table submission_answer (
    submission_id bigint      primary key references submission,
    accepted      boolean     not null,
    reason        text        not null default '',
    at            timestamptz not null,
    by_name       text        not null,
    constraint a_return_has_a_reason check (accepted or length(trim(reason)) > 0)
);
call workspace_table('submission_answer', 'select, insert');
call append_only('submission_answer');
