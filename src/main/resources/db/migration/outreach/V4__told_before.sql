-- A meeting that a founding case told first is counted there; the activity names that entry as one that stands for it too.
alter table activity_entry drop constraint activity_entry_pkey;
alter table activity_entry add primary key (activity_id, entry_id);
alter table activity_entry add column told_before boolean not null default false;
comment on column activity_entry.told_before is 'the entry is of another who told the same; it is not taken back with the activity';
create index activity_entry_by_entry on activity_entry (entry_id);
