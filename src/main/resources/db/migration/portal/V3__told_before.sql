-- An item that an activity or another article told first is counted there; the article names that entry as one that stands for it too.
alter table article_entry drop constraint article_entry_pkey;
alter table article_entry add primary key (entry_id, article_id);
alter table article_entry add column told_before boolean not null default false;
comment on column article_entry.told_before is 'the entry is of another who told the same item before';
