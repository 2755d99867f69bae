-- A review that nobody has signed can be cancelled with a reason; it bars no other of its kind and year.

alter table review
    drop constraint state_known,
    add constraint state_known check (
        state in ('OPEN', 'SUBMITTED', 'RECONCILED', 'SIGNED', 'LOCKED', 'PUBLISHED', 'CANCELLED')),
    drop constraint one_review_of_each;
create unique index one_review_of_each on review (programme_id, kind, year) where state <> 'CANCELLED';

alter table review_step
    drop constraint act_known,
    add constraint act_known check (
        act in ('OPENED', 'SUBMITTED', 'RETURNED', 'PREPARED', 'SIGNED', 'LOCKED', 'PUBLISHED', 'CANCELLED'));

comment on column snapshot.plan_versions is
    'year:number of each plan version that was measured against, such as 2024:1,2025:2; with "by quarter" a part of a year was '
    'measured against the targets of its quarters, without against those of the year';
