-- A picture by the hash of the file it was made from, and the sizes in which it is kept. Visitors see those that an editor's
-- decision has shown to them; whoever takes that decision says so in the same transaction.

create table picture (
    id       text        primary key,
    ending   text        not null,
    width    integer     not null,
    height   integer     not null,
    shown    boolean     not null default false,
    taken_at timestamptz not null,
    constraint id_is_half_a_hash check (id ~ '^[0-9a-f]{32}$'),
    constraint ending_known check (ending in ('jpg', 'png'))
);
call workspace_table('picture', 'select, insert, update', 'speaks_inside', 'speaks_for_body');
alter policy seen on picture using ((select speaks_inside()) or ((select speaks()) and shown));

create table picture_size (
    picture_id text    not null references picture,
    width      integer not null,
    height     integer not null,
    file       bytea   not null,
    primary key (picture_id, width)
);
alter table picture_size alter column file set storage external;
call workspace_table('picture_size', 'select, insert', 'speaks_inside', 'speaks_for_body', 'file');
alter policy seen on picture_size using (
    (select speaks_inside()) or exists (select from picture p where p.id = picture_id and p.shown));
