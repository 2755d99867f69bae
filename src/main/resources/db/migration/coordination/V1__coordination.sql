-- Coordination meetings (giao ban), what they conclude, who does what by when; support requests between the two bodies.

create table meeting (
    id            bigint      generated always as identity primary key,
    programme_id  bigint      not null references programme,
    joint         boolean     not null,
    side          text        not null,
    unit_id       bigint      not null references org_unit,
    title         text        not null,
    held_on       date        not null,
    begins_at     text        not null,
    place         text        not null,
    agenda        text        not null,
    attendance    text        not null default '',
    conclusions   text        not null default '',
    state         text        not null default 'CALLED',
    reason        text        not null default '',
    minutes_paper bigint      references paper,
    notice_paper  bigint      references paper,
    called_at     timestamptz not null,
    called_by     text        not null,
    version       integer     not null default 0,
    folded        text        generated always as (folded_name(title || ' ' || agenda || ' ' || conclusions)) stored,
    constraint side_known check (side in ('PARTY', 'UNION')),
    constraint state_known check (state in ('CALLED', 'HELD', 'CANCELLED')),
    constraint title_said check (title <> ''),
    constraint held_with_conclusions check ((state = 'HELD') = (conclusions <> '')),
    constraint cancelled_with_reason check ((state = 'CANCELLED') = (reason <> ''))
);
create index meeting_in_time on meeting (held_on desc);
create index meeting_folded on meeting using gin (folded public.gin_trgm_ops);
call workspace_table('meeting', 'select, insert, update', 'speaks_for_body', 'speaks_for_body', 'folded');
-- A meeting of one body alone is closed to the other.
create policy joint_or_ours on meeting as restrictive for all
    using ((select voice()) = 'house' or joint or side = (select acting_side()));

create table assignment (
    id         bigint      generated always as identity primary key,
    meeting_id bigint      not null references meeting,
    side       text        not null,
    unit_id    bigint      not null references org_unit,
    what       text        not null,
    due        date        not null,
    state      text        not null default 'OPEN',
    done_on    date,
    result     text        not null default '',
    given_at   timestamptz not null,
    given_by   text        not null,
    closed_by  text        not null default '',
    folded     text        generated always as (folded_name(what)) stored,
    constraint side_known check (side in ('PARTY', 'UNION')),
    constraint state_known check (state in ('OPEN', 'DONE', 'DROPPED')),
    constraint what_said check (what <> ''),
    constraint done_on_a_day check ((state = 'DONE') = (done_on is not null)),
    constraint closed_with_words check ((state = 'OPEN') = (result = ''))
);
create index assignment_of_meeting on assignment (meeting_id);
create index assignment_open on assignment (side, unit_id, due) where state = 'OPEN';
create index assignment_folded on assignment using gin (folded public.gin_trgm_ops);
call workspace_table('assignment', 'select, insert, update', 'speaks_for_body', 'speaks_for_body', 'folded');
create policy with_its_meeting on assignment as restrictive for all
    using ((select voice()) = 'house' or exists (select from meeting m where m.id = meeting_id));

create table support_request (
    id           bigint      generated always as identity primary key,
    programme_id bigint      not null references programme,
    from_side    text        not null,
    from_unit    bigint      not null references org_unit,
    subject      text        not null,
    words        text        not null,
    answer_by    date        not null,
    state        text        not null default 'DRAFT',
    sent_on      date,
    verdict      text,
    answer       text        not null default '',
    answered_on  date,
    answered_by  text        not null default '',
    written_at   timestamptz not null,
    written_by   text        not null,
    version      integer     not null default 0,
    folded       text        generated always as (folded_name(subject || ' ' || words || ' ' || answer)) stored,
    constraint side_known check (from_side in ('PARTY', 'UNION')),
    constraint state_known check (state in ('DRAFT', 'SENT', 'ANSWERED', 'WITHDRAWN')),
    constraint verdict_known check (verdict in ('AGREED', 'PARTLY', 'DECLINED')),
    constraint subject_said check (subject <> ''),
    constraint sent_on_a_day check (state not in ('SENT', 'ANSWERED') or sent_on is not null),
    constraint answered_with_words check ((state = 'ANSWERED') = (verdict is not null)
        and (verdict is null) = (answered_on is null) and (verdict is null) = (answer = ''))
);
create index support_request_in_time on support_request (written_at desc);
create index support_request_folded on support_request using gin (folded public.gin_trgm_ops);
call workspace_table('support_request', 'select, insert, update', 'speaks_for_body', 'speaks_for_body', 'folded');
-- What is not sent yet, or was taken back before it was, is seen by its own body alone.
create policy sent_or_ours on support_request as restrictive for select
    using ((select voice()) = 'house' or sent_on is not null or from_side = (select acting_side()));
create policy written_by_ours on support_request as restrictive for insert
    with check ((select voice()) = 'house' or from_side = (select acting_side()));
