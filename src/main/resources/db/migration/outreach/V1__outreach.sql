-- Activities of the first content group: planned, held, told once. An activity has exactly one lead; whoever else takes part
-- is a partner. What is only planned is seen by the bodies whose activity it is; what was held stands in the ledger of both.

create table activity (
    id          bigint  generated always as identity primary key,
    kind        text    not null,
    title       text    not null,
    place       text    not null default '',
    begins_on   date    not null,
    ends_on     date    not null,
    begins_at   time,
    lead_unit   bigint  not null references org_unit,
    lead_side   text    not null,
    partners    bigint[] not null default '{}',
    sides       text[]  not null,
    state       text    not null default 'PLANNED',
    attendance  integer not null default 0,
    handed_out  integer not null default 0,
    note        text    not null default '',
    phone_key   text,
    version     integer not null default 0,
    changed_at  timestamptz not null,
    constraint kind_known check (kind in ('CONFERENCE', 'TALK', 'MEETING', 'DIALOGUE', 'VISIT', 'TRAINING', 'CONTEST', 'LEAFLETS',
        'WORKERS_MONTH', 'NEWS')),
    constraint state_known check (state in ('PLANNED', 'HELD', 'CANCELLED', 'WITHDRAWN')),
    constraint side_known check (lead_side in ('PARTY', 'UNION')),
    constraint of_its_lead check (lead_side = any (sides) and sides <@ '{PARTY,UNION}'::text[]),
    constraint exactly_one_lead check (not lead_unit = any (partners)),
    constraint named check (length(trim(title)) > 0),
    constraint ends_after_it_begins check (ends_on >= begins_on),
    constraint attended_by_a_possible_number check (attendance between 0 and 50000),
    constraint handed_out_a_possible_number check (handed_out between 0 and 1000000),
    constraint told_once_from_a_phone unique (phone_key)
);
create index activity_in_time on activity (begins_on desc, id desc);
create index activity_of_lead on activity (lead_unit);
create index activity_of_partner on activity using gin (partners);
call workspace_table('activity', 'select, insert, update', 'speaks_for_body', 'speaks_for_body', 'phone_key');
alter policy seen on activity using ((select speaks_for_body())
    and (state in ('HELD', 'WITHDRAWN') or (select voice()) = 'house' or (select acting_side()) = any (sides)));
alter policy added on activity with check ((select speaks_for_body())
    and ((select voice()) = 'house' or (select acting_side()) = lead_side));
alter policy changed on activity using ((select speaks_for_body())
    and ((select voice()) = 'house' or (select acting_side()) = lead_side));

-- The enterprises that are invited, and of each that was reached what it said. No person of an enterprise is named.
create table activity_enterprise (
    id             bigint  generated always as identity primary key,
    activity_id    bigint  not null references activity,
    enterprise_id  integer not null references enterprise,
    present        boolean not null default false,
    owner_met      boolean not null default false,
    answer         text    not null default 'NONE',
    reason         text,
    deferred_until date,
    note           text    not null default '',
    constraint enterprise_once unique (activity_id, enterprise_id),
    constraint answer_known check (answer in ('NONE', 'AGREES', 'REFUSES', 'DEFERS')),
    constraint refused_with_a_reason check (answer <> 'REFUSES' or reason is not null),
    constraint deferred_until_a_day check (answer <> 'DEFERS' or deferred_until is not null),
    constraint only_who_was_there_answers check (present or (answer = 'NONE' and not owner_met))
);
create index activity_enterprise_of on activity_enterprise (enterprise_id);
call workspace_table('activity_enterprise', 'select, insert, update, delete');
alter policy seen on activity_enterprise using (exists (select from activity a where a.id = activity_id));
alter policy added on activity_enterprise with check (exists (select from activity a where a.id = activity_id
    and ((select voice()) = 'house' or (select acting_side()) = a.lead_side)));
alter policy changed on activity_enterprise using (exists (select from activity a where a.id = activity_id
    and ((select voice()) = 'house' or (select acting_side()) = a.lead_side)));
alter policy removed on activity_enterprise using (exists (select from activity a where a.id = activity_id
    and ((select voice()) = 'house' or (select acting_side()) = a.lead_side)));

-- Which entries of the ledger an activity has made: one for each thing that it counts, and none twice at a time.
create table activity_entry (
    entry_id    bigint  primary key references entry,
    activity_id bigint  not null references activity,
    counts      text    not null,
    content     text    not null,
    taken_back  boolean not null default false
);
create unique index counted_once_at_a_time on activity_entry (activity_id, counts) where not taken_back;
create index activity_entry_of on activity_entry (activity_id);
call workspace_table('activity_entry', 'select, insert, update', 'speaks_for_body', 'speaks_for_body', 'content');
comment on column activity_entry.counts is 'what of the activity is counted: itself, or the reach or answer of an enterprise';
comment on column activity_entry.content is 'what the entry says, so that a change knows which entries it touches';

-- What was told of an activity, in the order in which it was told.
create table activity_step (
    id          bigint      generated always as identity primary key,
    activity_id bigint      not null references activity,
    version     integer     not null,
    kind        text        not null,
    reason      text        not null default '',
    side        text        not null,
    account_id  bigint      not null,
    told_by     text        not null,
    told_at     timestamptz not null,
    constraint kind_known check (kind in ('PLANNED', 'CHANGED', 'HELD', 'CORRECTED', 'CANCELLED', 'WITHDRAWN'))
);
create index activity_step_of on activity_step (activity_id, id);
call workspace_table('activity_step', 'select, insert');
alter policy seen on activity_step using (exists (select from activity a where a.id = activity_id));
call append_only('activity_step');
