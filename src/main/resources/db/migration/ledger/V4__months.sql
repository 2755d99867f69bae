-- Sums stand month by month with the number of entries that they come from: those of an enterprise in one row for all its months,
-- those of units, which every entry moves, in a row a year. The newest entries of any number are found by an index. See docs/decisions/0008-rollups.md.

drop view counted_unit_year;
drop view counted_year;
drop table rollup;
drop table rollup_of_enterprise;
drop function one_month(integer, bigint);
drop function months_together(bigint[], bigint[]);

-- The number of a month, January of year 0 being the month 0: in the arrays below it is the subscript itself. They begin with
-- the first month and end with the last one that has anything.
create function month_number(day date) returns integer language sql immutable strict parallel safe as $$
    select (extract(year from day) * 12 + extract(month from day))::integer - 1
$$;

create function first_of_month(number integer) returns date language sql immutable strict parallel safe as $$
    select make_date(number / 12, number % 12 + 1, 1)
$$;

create function in_month(number integer, quantity bigint) returns bigint[] language sql immutable strict parallel safe as $$
    select array_fill(quantity, array[1], array[number])
$$;

create function months_added(sums bigint[], more bigint[]) returns bigint[] language plpgsql immutable parallel safe as $$
begin
    for number in coalesce(array_lower(more, 1), 1)..coalesce(array_upper(more, 1), 0) loop
        sums[number] := coalesce(sums[number], 0) + coalesce(more[number], 0);
    end loop;
    return sums;
end $$;

create aggregate months_together(bigint[]) (sfunc = months_added, stype = bigint[], initcond = '{}');

-- For the unit and each of its ancestors as they were; unit 0 is the whole programme.
create table rollup (
    programme_id bigint   not null,
    account      text     not null,
    unit_id      bigint   not null,
    year         integer  not null,
    state        text     not null,
    months       bigint[] not null,
    entries      bigint[] not null,
    primary key (programme_id, account, unit_id, year, state)
) with (fillfactor = 50);

-- The same for each enterprise at each of its places: what other cuts are summed from.
create table rollup_of_enterprise (
    programme_id  bigint   not null,
    account       text     not null,
    enterprise_id integer  not null,
    place_id      integer  not null references place,
    state         text     not null,
    months        bigint[] not null,
    entries       bigint[] not null,
    primary key (programme_id, account, enterprise_id, place_id, state)
) with (fillfactor = 70);

create procedure kept_sums(name text, seen text) language plpgsql as $$
begin
    execute format('alter table %I enable row level security', name);
    execute format('create policy seen on %I for select using (%s)', name, seen);
    execute format('create policy added on %I for insert with check ((select speaks_for_body()))', name);
    execute format('create policy changed on %I for update using ((select speaks_for_body()))', name);
    execute format('grant select, insert, update on %I to songhanh_app', name);
end $$;
-- the public sees what both bodies have confirmed, and nothing else
call kept_sums('rollup', '(select speaks_for_body()) or ((select speaks()) and state = ''CONFIRMED'')');
call kept_sums('rollup_of_enterprise', '(select speaks_for_body())');
drop procedure kept_sums;

-- What the entries say the roll-ups must be, month by month.
create view counted_month with (security_invoker = true) as
    select p.programme_id, p.account, p.enterprise_id, p.place_id, s.state, month_number(p.counts_on) as month,
           sum(p.quantity)::bigint as quantity, count(*) as entries
      from posting p
      join entry_state s on s.entry_id = p.entry_id and s.state <> 'WITHDRAWN'
     group by p.programme_id, p.account, p.enterprise_id, p.place_id, s.state, month_number(p.counts_on);
grant select on counted_month to songhanh_app;

create view counted_unit_month with (security_invoker = true) as
    select c.programme_id, c.account, u.unit_id, c.state, c.month, sum(c.quantity)::bigint as quantity,
           sum(c.entries)::bigint as entries
      from counted_month c
      join place l on l.id = c.place_id
     cross join lateral unnest(l.path || 0::bigint) u (unit_id)
     group by c.programme_id, c.account, u.unit_id, c.state, c.month;
grant select on counted_unit_month to songhanh_app;

insert into rollup_of_enterprise (programme_id, account, enterprise_id, place_id, state, months, entries)
select programme_id, account, enterprise_id, place_id, state,
       months_together(in_month(month, quantity) order by month), months_together(in_month(month, entries) order by month)
  from counted_month
 group by programme_id, account, enterprise_id, place_id, state;

insert into rollup (programme_id, account, unit_id, year, state, months, entries)
select programme_id, account, unit_id, month / 12, state,
       months_together(in_month(month, quantity) order by month), months_together(in_month(month, entries) order by month)
  from counted_unit_month
 group by programme_id, account, unit_id, month / 12, state;

-- The newest entries at some places and of one enterprise; those of everything are found by posting_in_time.
create index posting_at_place on posting (programme_id, account, place_id, counts_on, entry_id);
create index posting_of_enterprise on posting (programme_id, enterprise_id, account, counts_on, entry_id) where enterprise_id > 0;
