-- A review is found by what its sections say; the log of changes has their words once.
alter table review_text add column folded text not null generated always as (folded_name(words)) stored;
drop trigger audited on review_text;
create trigger audited after insert or update or delete on review_text for each row execute function write_audit('folded');
