-- How the two bodies talk about an entry, settle what they dispute, and find what both have told under different names.

alter table claim_event drop constraint act_known;
alter table claim_event add constraint act_known
    check (act in ('CLAIM', 'CONFIRM', 'DISPUTE', 'WITHDRAW', 'SETTLE'));
create index claim_event_in_time on claim_event (at);
create index entry_state_in_time on entry_state (position);

-- What a body says of an entry. `stands_at` is the position at which the entry stood so when it was said: a proposal holds
-- for that dispute only, and only while nothing newer than a plain remark was said.
create table remark (
    id         bigint      generated always as identity primary key,
    entry_id   bigint      not null references entry,
    stands_at  bigint      not null,
    kind       text        not null,
    side       text        not null,
    words      text        not null,
    at         timestamptz not null,
    account_id bigint,
    by_name    text        not null,
    constraint kind_known check (kind in ('REMARK', 'PROPOSE_CONFIRMED', 'PROPOSE_WITHDRAWN', 'DECLINE')),
    constraint side_known check (side in ('PARTY', 'UNION')),
    constraint says_something check (length(trim(words)) > 0)
);
create index remark_of_entry on remark (entry_id, id);
call workspace_table('remark', 'select, insert');
call append_only('remark');

-- What people have decided of two entries that look like one fact told twice. The pair is written with the older first.
create table likeness (
    first_id   bigint      not null references entry,
    second_id  bigint      not null references entry,
    verdict    text        not null,
    kept_id    bigint      references entry,
    side       text        not null,
    reason     text        not null default '',
    at         timestamptz not null,
    account_id bigint,
    by_name    text        not null,
    primary key (first_id, second_id),
    constraint verdict_known check (verdict in ('SAME', 'DIFFERENT')),
    constraint side_known check (side in ('PARTY', 'UNION')),
    constraint older_first check (first_id < second_id),
    constraint one_of_the_two_is_kept check ((verdict = 'SAME') = (kept_id is not null)
        and (kept_id is null or kept_id in (first_id, second_id)))
);
create index likeness_of_second on likeness (second_id);
create index likeness_in_time on likeness (at);
call workspace_table('likeness', 'select, insert');
call append_only('likeness');

-- Under which kinds, and within how many days of each other, the two bodies may have told the same thing twice.
create table like_kind (
    kind        text    not null,
    other       text    not null,
    within_days integer not null,
    primary key (kind, other),
    constraint some_days check (within_days >= 0)
);
call workspace_table('like_kind', 'select', 'speaks_for_body', 'speaks_for_house');
insert into like_kind (kind, other, within_days)
select distinct both_ways.kind, both_ways.other, k.within_days
  from (values ('SURVEY', 'SURVEY', 3),
               ('CONTACT', 'CONTACT', 3),
               ('CONSENT', 'CONSENT', 7),
               ('REFUSAL', 'REFUSAL', 7),
               ('DEFERRAL', 'DEFERRAL', 7),
               ('REFUSAL', 'DEFERRAL', 7),
               ('UNION_FOUNDED', 'UNION_FOUNDED', 30),
               ('PROFESSIONAL_UNION_FOUNDED', 'PROFESSIONAL_UNION_FOUNDED', 30),
               ('UNION_FOUNDED', 'PROFESSIONAL_UNION_FOUNDED', 30),
               ('PARTY_CELL_FOUNDED', 'PARTY_CELL_FOUNDED', 30),
               ('PARTY_COMMITTEE_FOUNDED', 'PARTY_COMMITTEE_FOUNDED', 30),
               ('SUBORDINATE_CELL_FOUNDED', 'SUBORDINATE_CELL_FOUNDED', 30),
               ('PARTY_CELL_FOUNDED', 'PARTY_COMMITTEE_FOUNDED', 30),
               ('PARTY_CELL_FOUNDED', 'SUBORDINATE_CELL_FOUNDED', 30),
               ('PARTY_COMMITTEE_FOUNDED', 'SUBORDINATE_CELL_FOUNDED', 30)) k (kind, other, within_days)
 cross join lateral (values (k.kind, k.other), (k.other, k.kind)) both_ways (kind, other);
