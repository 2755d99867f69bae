-- A case may be given to a working team of both bodies: it waits on Today of each of its members, until the team ends.
alter table founding_case add column team_id bigint references working_team;
create index founding_case_of_team on founding_case (team_id) where team_id is not null;
comment on column founding_case.team_id is 'the working team that works on it, beside the officer or alone; null for none';
