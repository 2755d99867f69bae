-- The unit that answers for a trade on a day: itself while it lasts, then the one in which it went on as a whole; none where it was
-- divided or nothing went on from it.
create function unit_that_answers(unit bigint, day date) returns bigint stable strict language sql as $$
    select case when org_exists(unit, day) then unit else (
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
        select case when count(distinct unit_id) = 1 and bool_and(coalesce(share, 1) >= 1) then min(unit_id) end
          from onward
         where lasts) end
$$;
