-- Papers printed on both sides of the sheets: the Party's rule then mirrors the margins of the back.
alter table letterhead add column both_sides boolean not null default false;
