-- A part of a year may begin or end within a month, so an enterprise is told apart where its fact was taken back on another day than
-- it counts on, not in another month only.
create or replace function told_apart(reversal bigint)
    returns table (programme_id bigint, account text, enterprise_id integer) language sql stable as $$
    select p.programme_id, p.account, p.enterprise_id
      from entry r
      join entry e on e.id = r.reverses_id and e.counts_on <> r.counts_on
      join posting p on p.entry_id = r.id and p.enterprise_id > 0
     where r.id = reversal
$$;

insert into taken_back_later
select distinct a.programme_id, a.account, a.enterprise_id
  from entry r
 cross join lateral told_apart(r.id) a
 where r.reverses_id is not null
    on conflict do nothing;
