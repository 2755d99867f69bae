-- The entry by which a published article counts as a news item (1.08); taken back when it leaves the site.
create table article_entry (
    entry_id   bigint  primary key references entry,
    article_id bigint  not null references article,
    taken_back boolean not null default false
);
create unique index article_counted_once on article_entry (article_id) where not taken_back;
call workspace_table('article_entry', 'select, insert, update');
