-- The reconciliation minutes (biên bản đối chiếu): what both sides say to each difference, and the paper that was kept.

create table explanation (
    id        bigint      generated always as identity primary key,
    review_id bigint      not null references review,
    line      text        not null,
    number    integer     not null,
    words     text        not null,
    side      text        not null,
    at        timestamptz not null,
    by_name   text        not null,
    constraint each_explanation_once unique (review_id, line, number),
    constraint side_known check (side in ('PARTY', 'UNION'))
);
call workspace_table('explanation', 'select, insert');
call append_only('explanation');

-- Who writes an explanation agrees with it; the other side says so here.
create table explanation_agreement (
    explanation_id bigint      not null references explanation,
    side           text        not null,
    at             timestamptz not null,
    by_name        text        not null,
    primary key (explanation_id, side),
    constraint side_known check (side in ('PARTY', 'UNION'))
);
call workspace_table('explanation_agreement', 'select, insert');
call append_only('explanation_agreement');

-- Kept with the second signature, byte for byte, and its lines as they stood then.
create table signed_minutes (
    snapshot_id bigint primary key references snapshot,
    number      text   not null,
    profile     text   not null,
    lines       text   not null,
    docx        bytea  not null,
    pdf         bytea  not null
);
alter table signed_minutes alter column docx set storage external;
alter table signed_minutes alter column pdf set storage external;
call workspace_table('signed_minutes', 'select, insert', 'speaks_for_body', 'speaks_for_body', 'docx', 'pdf');
call append_only('signed_minutes');
