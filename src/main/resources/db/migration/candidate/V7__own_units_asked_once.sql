-- Which units are one's own is asked once for a question, not once for each person.
create or replace function answers_for() returns setof bigint stable language sql as $$
    select c.id from candidate c
     where case (select acting_side()) when 'UNION' then c.union_unit else c.party_unit end = any ((select own_units())::bigint[])
$$;
