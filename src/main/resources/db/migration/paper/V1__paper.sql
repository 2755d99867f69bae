-- Official papers (văn bản) of the two bodies: drawn up, signed, numbered and kept.

-- What stands at the head and foot of a unit's papers, where it is not what the trees and the agreement tell.
create table letterhead (
    id            bigint  generated always as identity primary key,
    unit_id       bigint  not null references org_unit,
    superior      text    not null,
    code          text    not null,
    collective    text    not null,
    head_post     text    not null,
    drafting_unit text    not null default '',
    archive       text    not null,
    version       integer not null default 0,
    constraint one_letterhead_each unique (unit_id),
    constraint code_is_said check (code <> '')
);
call workspace_table('letterhead', 'select, insert, update');
create policy of_ones_own_unit on letterhead as restrictive for insert
    with check ((select voice()) = 'house' or unit_id = (select acting_unit()));
create policy changed_by_ones_own_unit on letterhead as restrictive for update
    using ((select voice()) = 'house' or unit_id = (select acting_unit()));

create table paper (
    id           bigint      generated always as identity primary key,
    kind         text        not null,
    programme_id bigint      not null references programme,
    year         integer     not null,
    case_id      bigint      references founding_case,
    lead_side    text        not null,
    lead_unit    bigint      not null references org_unit,
    partner_unit bigint      references org_unit,
    state        text        not null,
    subject      text        not null,
    folded       text        not null,
    round        integer     not null default 0,
    as_of        date,
    dated_on     date,
    type_code    text        not null,
    run          text,
    number       integer,
    symbol       text,
    profile      text,
    begun_at     timestamptz not null,
    begun_by     text        not null,
    changed_at   timestamptz not null,
    version      integer     not null default 0,
    constraint kind_known check (kind in ('YEARLY_PLAN', 'REMINDER', 'CONCLUSIONS', 'MINUTES', 'INTRODUCTION', 'REQUEST',
        'INVITATION')),
    constraint side_known check (lead_side in ('PARTY', 'UNION')),
    constraint state_known check (state in ('DRAFT', 'RETURNED', 'HANDED_IN', 'HALF_SIGNED', 'SIGNED', 'CANCELLED')),
    constraint two_bodies check (partner_unit <> lead_unit),
    constraint half_is_of_two check (state <> 'HALF_SIGNED' or partner_unit is not null),
    constraint signed_with_number_and_date check ((state = 'SIGNED') = (number is not null)
        and (number is null) = (symbol is null) and (number is null) = (dated_on is null)
        and (number is null) = (run is null) and (number is null) = (profile is null)),
    constraint each_number_once unique (lead_unit, type_code, run, number)
);
create index paper_of_case on paper (case_id);
create index paper_by_state on paper (state, changed_at desc);
call workspace_table('paper', 'select, insert, update');

-- A paper is seen by those who issue it, once it is signed by both bodies.
create policy issued_or_signed on paper as restrictive for select
    using ((select voice()) = 'house' or state = 'SIGNED' or lead_unit = (select acting_unit())
           or partner_unit = (select acting_unit()));
create policy begun_by_an_issuer on paper as restrictive for insert
    with check ((select voice()) = 'house' or lead_unit = (select acting_unit())
                or partner_unit = (select acting_unit()));
create policy changed_by_an_issuer on paper as restrictive for update
    using ((select voice()) = 'house' or lead_unit = (select acting_unit()) or partner_unit = (select acting_unit()));

-- What is signed, and what has been given up, stays as it is.
create trigger signed_for_good before update on paper for each row
    when (old.state in ('SIGNED', 'CANCELLED')) execute function refuse_change();

-- The one who speaks issues this paper.
create function issues_paper(asked bigint) returns boolean stable language sql as
    $$ select (select voice()) = 'house' or exists (
           select from paper p
            where p.id = asked and acting_unit() in (p.lead_unit, coalesce(p.partner_unit, p.lead_unit))) $$;

-- The same paper is seen by the one who speaks: row security of the paper itself answers.
create function sees_paper(asked bigint) returns boolean stable language sql as
    $$ select exists (select from paper p where p.id = asked) $$;

create procedure part_of_a_paper(name text) language plpgsql as $$
begin
    execute format('create policy with_its_paper on %I as restrictive for select using (sees_paper(paper_id))', name);
    execute format('create policy by_an_issuer on %I as restrictive for insert with check (issues_paper(paper_id))', name);
    execute format('call append_only(%L)', name);
end $$;

create table paper_text (
    id         bigint      generated always as identity primary key,
    paper_id   bigint      not null references paper,
    number     integer     not null,
    subject    text        not null,
    words      text        not null,
    recipients text        not null,
    side       text        not null,
    written_at timestamptz not null,
    written_by text        not null,
    constraint each_version_once unique (paper_id, number)
);
call workspace_table('paper_text', 'select, insert');
call part_of_a_paper('paper_text');

create table paper_step (
    id       bigint      generated always as identity primary key,
    paper_id bigint      not null references paper,
    act      text        not null,
    side     text        not null,
    remark   text        not null default '',
    at       timestamptz not null,
    by_name  text        not null,
    constraint act_known check (act in ('BEGUN', 'WRITTEN', 'COMMENTED', 'HANDED_IN', 'RETURNED', 'SIGNED', 'NUMBERED',
        'CANCELLED'))
);
create index paper_step_of_paper on paper_step (paper_id, id);
call workspace_table('paper_step', 'select, insert');
call part_of_a_paper('paper_step');

-- Signatures stand for one handing in; when the paper is handed in anew, both sign anew.
create table paper_signature (
    id         bigint      generated always as identity primary key,
    paper_id   bigint      not null references paper,
    round      integer     not null,
    unit_id    bigint      not null,
    side       text        not null,
    account_id bigint,
    full_name  text        not null,
    hash       text        not null,
    signed_at  timestamptz not null,
    constraint each_body_signs_once unique (paper_id, round, unit_id),
    constraint hash_is_sha_256 check (hash ~ '^[0-9a-f]{64}$')
);
call workspace_table('paper_signature', 'select, insert');
call part_of_a_paper('paper_signature');

-- Signed papers, byte for byte.
create table paper_file (
    paper_id bigint not null references paper,
    kind     text   not null,
    bytes    bytea  not null,
    primary key (paper_id, kind),
    constraint kind_known check (kind in ('DOCX', 'PDF'))
);
alter table paper_file alter column bytes set storage external;
call workspace_table('paper_file', 'select, insert', 'speaks_for_body', 'speaks_for_body', 'bytes');
call part_of_a_paper('paper_file');

-- Numbers that were given outside of the system: the series goes on after them.
create table series_continued (
    id          bigint      generated always as identity primary key,
    unit_id     bigint      not null references org_unit,
    type_code   text        not null,
    run         text        not null,
    last_number integer     not null,
    remark      text        not null,
    at          timestamptz not null,
    by_name     text        not null,
    constraint numbers_count_from_one check (last_number > 0),
    constraint remark_is_said check (remark <> '')
);
call workspace_table('series_continued', 'select, insert');
create policy seen_by_ones_own_unit on series_continued as restrictive for select
    using ((select voice()) = 'house' or unit_id = (select acting_unit()));
create policy of_ones_own_unit on series_continued as restrictive for insert
    with check ((select voice()) = 'house' or unit_id = (select acting_unit()));
call append_only('series_continued');

-- What a unit was called on a day; the last name it bore where it has ended.
create function unit_called(asked bigint, on_day date) returns text stable language sql as
    $$ select f.name from org_unit_fact f where f.unit_id = asked and f.valid_from <= on_day order by f.valid_from desc limit 1 $$;
