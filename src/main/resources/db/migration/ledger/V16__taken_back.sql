-- Whether an entry is taken back at a position, for lists: only a reversal that stands as what it takes back does so, and only while it
-- is not taken back itself. One that waits for the other body asks for it; one that was withdrawn does neither.
create function taken_back_in_turn(entry bigint, at_position bigint) returns text language sql stable as $$
    with recursive turn (id, height, state, holds) as (
        select entry, 0, state_at(entry, at_position), true
        union all
        select r.id, t.height + 1, s.state, s.state = t.state
          from turn t
          join entry r on r.reverses_id = t.id and r.position <= at_position
         cross join lateral (select state_at(r.id, at_position) as state) s
         where t.holds and s.state <> 'WITHDRAWN'
    )
    select case when max(height) filter (where holds) % 2 = 1 then 'YES'
                when bool_and(holds) then 'NO'
                else 'ASKED' end
      from turn
$$;

-- Of most entries there is no reversal at all.
create function taken_back(entry bigint, at_position bigint) returns text language sql stable as $$
    select case when exists (select from entry r where r.reverses_id = $1) then taken_back_in_turn($1, $2) else 'NO' end
$$;
