-- A professional union of people without an employer ends in no enterprise.
alter table due_ending alter column enterprise_id drop not null;
