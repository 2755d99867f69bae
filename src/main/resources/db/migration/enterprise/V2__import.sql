-- A list that somebody brought: the file is kept, what was made of it is worked out anew whenever it is shown or taken in,
-- so that a crash leaves nothing half done and nothing to clear away.
create table enterprise_import (
    id             bigint      generated always as identity primary key,
    attachment_id  bigint      not null references attachment,
    file_name      text        not null,
    file_hash      text        not null,
    account_id     bigint,
    account_name   text        not null,
    side           text,
    unit_id        bigint,
    as_of          date        not null,
    managing_unit  bigint      references org_unit,
    state          text        not null default 'PREPARED',
    failure_vi     text,
    failure_en     text,
    all_rows       integer     not null default 0,
    done_rows      integer     not null default 0,
    new_rows       integer     not null default 0,
    changed_rows   integer     not null default 0,
    unchanged_rows integer     not null default 0,
    doubtful_rows  integer     not null default 0,
    refused_rows   integer     not null default 0,
    created_at     timestamptz not null,
    started_at     timestamptz,
    finished_at    timestamptz,
    constraint state_known check (state in ('PREPARED', 'RUNNING', 'DONE', 'FAILED')),
    constraint done_within_all check (done_rows between 0 and all_rows)
);
call workspace_table('enterprise_import', 'select, insert, update');

-- Where a person said that the head of a sheet is, and what its columns hold: code=C,name=B.
create table enterprise_import_sheet (
    id        bigint  generated always as identity primary key,
    import_id bigint  not null references enterprise_import,
    sheet     text    not null,
    first_row integer not null,
    last_row  integer not null,
    columns   text    not null,
    constraint once_per_sheet unique (import_id, sheet)
);
call workspace_table('enterprise_import_sheet', 'select, insert, update');

-- What people decided about a doubtful row.
create table enterprise_import_decision (
    id            bigint  generated always as identity primary key,
    import_id     bigint  not null references enterprise_import,
    sheet         text    not null,
    row_number    integer not null,
    decision      text    not null,
    enterprise_id integer references enterprise,
    constraint decision_known check (decision in ('SAME', 'NEW', 'SKIP')),
    constraint same_as_one check ((decision = 'SAME') = (enterprise_id is not null)),
    constraint once_per_row unique (import_id, sheet, row_number)
);
call workspace_table('enterprise_import_decision', 'select, insert, update');

-- Another code under which lists have named an enterprise: decided once, known for every later list.
create table enterprise_other_code (
    id            bigint  generated always as identity primary key,
    enterprise_id integer not null references enterprise,
    code_kind     text    not null,
    code          text    not null,
    constraint one_enterprise_per_other_code unique (code_kind, code)
);
call workspace_table('enterprise_other_code', 'select, insert');

-- Only the owner may count rows for the planner, and it must not wait for the next round of the autovacuum: until then a list of
-- twenty thousand is planned for as if it were empty.
create procedure count_register_anew() language plpgsql security definer set search_path from current as $$
begin
    analyze enterprise;
    analyze enterprise_status;
    analyze enterprise_management;
    analyze workforce_survey;
end $$;
grant execute on procedure count_register_anew() to songhanh_app;
