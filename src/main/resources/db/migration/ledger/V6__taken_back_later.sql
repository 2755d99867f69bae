-- A fact of a signed period is taken back in the open one: there it takes nothing away from what else happened to the enterprise,
-- and where a period holds both, nothing is left of the two. See docs/decisions/0008-rollups.md.

-- Enterprises of which a fact was taken back in another month than it counts in: whether they count is told fact by fact.
create table taken_back_later (
    programme_id  bigint  not null,
    account       text    not null,
    enterprise_id integer not null,
    primary key (programme_id, account, enterprise_id)
);
alter table taken_back_later enable row level security;
create policy seen on taken_back_later for select using ((select speaks()));
create policy added on taken_back_later for insert with check ((select speaks_for_body()));
grant select, insert on taken_back_later to songhanh_app;
call append_only('taken_back_later');

-- What a reversal takes back in another month than its fact counts in.
create function told_apart(reversal bigint)
    returns table (programme_id bigint, account text, enterprise_id integer) language sql stable as $$
    select p.programme_id, p.account, p.enterprise_id
      from entry r
      join entry e on e.id = r.reverses_id and month_number(e.counts_on) <> month_number(r.counts_on)
      join posting p on p.entry_id = r.id and p.enterprise_id > 0
     where r.id = reversal
$$;

insert into taken_back_later
select distinct a.programme_id, a.account, a.enterprise_id
  from entry r
 cross join lateral told_apart(r.id) a
 where r.reverses_id is not null;

-- The fact that an entry told, took back, or took up again.
create function fact_of(entry bigint) returns bigint language sql stable as $$
    with recursive back (id, reverses_id) as (
        select e.id, e.reverses_id from entry e where e.id = entry
        union all
        select e.id, e.reverses_id from back b join entry e on e.id = b.reverses_id
    )
    select id from back where reverses_id is null
$$;

-- The postings of those enterprises with the fact that each belongs to. Who speaks for no body is told what both have confirmed,
-- as by the sums.
create function posting_of_fact(
    programme bigint, accounts text[], first_on date, last_on date, at_position bigint, structure date, within bigint[],
    sectors text[])
    returns table (account text, quantity bigint, counts_on date, enterprise_id integer, fact_id bigint, sector text,
                   state text, path bigint[])
    language sql stable security definer set search_path from current as $$
    select p.account, p.quantity, p.counts_on, p.enterprise_id, fact_of(p.entry_id), e.ownership_sector, c.state, s.path
      from taken_back_later x
      join posting p on p.programme_id = x.programme_id and p.account = x.account and p.enterprise_id = x.enterprise_id
                    and p.counts_on between first_on and last_on
      join stated_places(programme, structure) s
           on s.place_id = p.place_id and s.path @> within
          and s.enterprise_id = case when structure is null then 0 else p.enterprise_id end
      join enterprise e on e.id = p.enterprise_id and (sectors = '{}' or e.ownership_sector = any(sectors))
     cross join lateral (select case when t.position <= at_position then t.state
                                else state_at(p.entry_id, at_position) end as state
                           from entry_state t
                          where t.entry_id = p.entry_id) c
     where x.programme_id = programme
       and x.account = any(accounts)
       and c.state <> 'WITHDRAWN'
       and (speaks_for_body() or (speaks() and c.state = 'CONFIRMED'))
$$;
