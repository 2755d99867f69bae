-- As the trees answer it (Succession.whole): a unit whose parts came to one unit again goes on there as a whole, so the shares of the ways
-- that lead there are summed; and one that begins later answers already.
create or replace function unit_that_answers(unit bigint, day date) returns bigint stable strict language sql as $$
    select case when org_exists(unit, day)
                  or not exists (select from org_unit_fact f where f.unit_id = unit and f.valid_from <= day) then unit else (
        with recursive onward (unit_id, share, since, lasts) as (
            select unit, 1::numeric, date '0001-01-01', false
            union all
            select s.unit_id, o.share * coalesce(s.share, p.share), e.effective_on, org_exists(s.unit_id, day)
              from onward o
              join org_event_unit p on p.unit_id = o.unit_id and p.part = 'PREDECESSOR'
              join org_event e on e.id = p.event_id
              join org_event_unit s on s.event_id = e.id and s.part = 'SUCCESSOR' and s.unit_id <> o.unit_id
             where not o.lasts
               and e.effective_on between o.since and day
        )
        select case when count(distinct unit_id) = 1 and (count(*) > count(share) or sum(share) >= 1) then min(unit_id) end
          from onward
         where lasts) end
$$;
