-- What the two bodies say to each other about a section, and which of its texts each of them agrees to.

create table review_comment (
    id         bigint      generated always as identity primary key,
    review_id  bigint      not null references review,
    section    text        not null,
    answers    bigint      references review_comment,
    words      text        not null,
    side       text        not null,
    written_at timestamptz not null,
    written_by text        not null,
    constraint says_something check (words <> ''),
    constraint side_known check (side in ('PARTY', 'UNION'))
);
create index review_comment_of_section on review_comment (review_id, section, id);
create index review_comment_by_answered on review_comment (answers);
call workspace_table('review_comment', 'select, insert');
call append_only('review_comment');

-- A comment that has been dealt with; a new one opens the matter again.
create table review_comment_settled (
    comment_id bigint      primary key references review_comment,
    side       text        not null,
    settled_at timestamptz not null,
    settled_by text        not null,
    constraint side_known check (side in ('PARTY', 'UNION'))
);
call workspace_table('review_comment_settled', 'select, insert');
call append_only('review_comment_settled');

-- A side agrees to one version of a text; the next version asks for its word anew.
create table review_text_agreed (
    text_id   bigint      not null references review_text,
    side      text        not null,
    agreed_at timestamptz not null,
    agreed_by text        not null,
    primary key (text_id, side),
    constraint side_known check (side in ('PARTY', 'UNION'))
);
call workspace_table('review_text_agreed', 'select, insert');
call append_only('review_text_agreed');
