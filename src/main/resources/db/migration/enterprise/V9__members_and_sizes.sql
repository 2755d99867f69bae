-- Whoever is on probation is a member of the Party too: an enterprise with nobody else is one of those with a few members and no
-- organisation. The class of 25 workers and more is that of indicator 3.13, whatever number a union is surveyed from.
create function register_meets(
    condition text, party bigint, union_there bigint, workers integer, official_members integer, probationary_members integer,
    union_from integer, party_from integer) returns boolean language sql immutable as $$
    select case condition
           when 'ALL' then true
           when 'PARTY_AND_UNION' then party is not null and union_there is not null
           when 'PARTY_ONLY' then party is not null and union_there is null
           when 'UNION_ONLY' then party is null and union_there is not null
           when 'NEITHER' then party is null and union_there is null
           when 'READY_FOR_PARTY' then party is null and official_members >= party_from
           when 'ONE_OR_TWO_MEMBERS' then party is null and official_members < party_from
                                          and official_members + probationary_members >= 1
           when 'READY_FOR_UNION' then union_there is null and workers >= union_from
           when 'LARGE' then workers >= 25
           when 'LARGE_WITH_UNION' then workers >= 25 and union_there is not null
           end
$$;

-- Only for functions of earlier versions, which know official members alone.
create or replace function register_meets(
    condition text, party bigint, union_there bigint, workers integer, official_members integer, union_from integer,
    party_from integer) returns boolean language sql immutable as $$
    select register_meets(condition, party, union_there, workers, official_members, 0, union_from, party_from)
$$;
