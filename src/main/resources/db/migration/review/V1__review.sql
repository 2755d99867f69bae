-- The yearly review (sơ kết). What was signed is a snapshot: a position of the ledger, a plan version, figures, a hash.

create table review (
    id           bigint  generated always as identity primary key,
    programme_id bigint  not null references programme,
    year         integer not null,
    from_on      date    not null,
    to_on        date    not null,
    cutoff_on    date    not null,
    state        text    not null,
    version      integer not null default 0,
    constraint one_a_year unique (programme_id, year),
    constraint state_known check (state in ('OPEN', 'SUBMITTED', 'RECONCILED', 'SIGNED', 'LOCKED', 'PUBLISHED'))
);
call workspace_table('review', 'select, insert, update');

create table review_text (
    id         bigint      generated always as identity primary key,
    review_id  bigint      not null references review,
    section    text        not null,
    number     integer     not null,
    words      text        not null,
    side       text        not null,
    written_at timestamptz not null,
    written_by text        not null,
    constraint each_text_once unique (review_id, section, number)
);
call workspace_table('review_text', 'select, insert');
call append_only('review_text');

create table review_step (
    id        bigint      generated always as identity primary key,
    review_id bigint      not null references review,
    act       text        not null,
    side      text        not null,
    remark    text        not null default '',
    at        timestamptz not null,
    by_name   text        not null,
    constraint act_known check (act in ('OPENED', 'SUBMITTED', 'RETURNED', 'PREPARED', 'SIGNED', 'LOCKED', 'PUBLISHED'))
);
create index review_step_of_review on review_step (review_id, id);
call workspace_table('review_step', 'select, insert');
call append_only('review_step');

create table snapshot (
    id           bigint      generated always as identity primary key,
    review_id    bigint      not null references review,
    position     bigint      not null,
    plan_number  integer,
    structure_on date        not null,
    figures      text        not null,
    hash         text        not null,
    prepared_at  timestamptz not null,
    prepared_by  text        not null,
    constraint hash_is_sha_256 check (hash ~ '^[0-9a-f]{64}$')
);
create index snapshot_of_review on snapshot (review_id, id);
call workspace_table('snapshot', 'select, insert');
call append_only('snapshot');

create table signature (
    snapshot_id bigint      not null references snapshot,
    side        text        not null,
    account_id  bigint,
    full_name   text        not null,
    signed_at   timestamptz not null,
    primary key (snapshot_id, side),
    constraint side_known check (side in ('PARTY', 'UNION'))
);
call workspace_table('signature', 'select, insert');
call append_only('signature');

-- The documents made from a signed review, byte for byte.
create table signed_report (
    snapshot_id bigint not null references snapshot,
    kind        text   not null,
    number      text   not null,
    profile     text   not null,
    bytes       bytea  not null,
    primary key (snapshot_id, kind),
    constraint kind_known check (kind in ('DOCX', 'PDF'))
);
alter table signed_report alter column bytes set storage external;
call workspace_table('signed_report', 'select, insert', 'speaks_for_body', 'speaks_for_body', 'bytes');
call append_only('signed_report');

-- The article that a review became. It goes when its draft is thrown away: the review can then become another one.
create table review_article (
    review_id  bigint      primary key references review,
    article_id bigint      not null references article on delete cascade,
    brought_at timestamptz not null,
    brought_by text        not null
);
create index review_article_of_article on review_article (article_id);
call workspace_table('review_article', 'select, insert');
