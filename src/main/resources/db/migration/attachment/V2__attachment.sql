-- A file that somebody gave us: its name and kind here, its bytes in the data folder under their hash.
create table attachment (
    id         bigint      generated always as identity primary key,
    name       text        not null,
    media_type text        not null,
    size       bigint      not null,
    hash       text        not null,
    kept_at    timestamptz not null,
    constraint named check (length(trim(name)) > 0),
    constraint hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$'),
    constraint size_from_zero check (size >= 0)
);
create index attachment_by_hash on attachment (hash);
call workspace_table('attachment', 'select, insert');
