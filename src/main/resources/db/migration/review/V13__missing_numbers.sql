-- A number of a snapshot may be missing. Sets pinned before have 0 there, and are computed again so.
alter table snapshot add column noughts boolean not null default true;
alter table snapshot alter column noughts set default false;
