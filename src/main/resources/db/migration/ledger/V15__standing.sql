-- A unit that rose from below another one to stand beside it did what it did before in the row of that one: in its own row of a table
-- it has only what it did while it stood there. So a place has, beside the numbers of its units, its rest and its sector, one for each
-- unit of its path and what that lay directly below, 0 for a unit that lay below none. Units are fewer than a thousand million.
create function standings(units bigint[], path bigint[])
    returns table (unit_id bigint, above bigint) language sql immutable parallel safe as $$
    select path[h.n], case when path[h.n + 1] = any(units) then 0 else coalesce(path[h.n + 1], 0) end
      from generate_subscripts(path, 1) h (n)
$$;

create function standing_number(unit bigint, above bigint) returns bigint language sql immutable parallel safe as $$
    select -1000000000000000000 - unit * 1000000000 - above
$$;

create function standing_of_place(units bigint[], path bigint[]) returns bigint[] language sql immutable parallel safe as $$
    select coalesce(array_agg(standing_number(s.unit_id, s.above)), '{}') from standings(units, path) s
$$;

create or replace function keep_rest_of_place() returns trigger language plpgsql as $$
begin
    new.rest := rest_of_place(new.units, new.path) || sector_number(new.sector) || standing_of_place(new.units, new.path);
    return new;
end $$;

alter table place disable trigger user;
update place set rest = rest || standing_of_place(units, path);
alter table place enable trigger user;
