-- Sending an array costs the database a call for each of its elements, a text of bytes one copy. Tables of thousands of enterprises
-- read their months as the bytes in which an array is sent; they follow from the array, which stays what is summed.

create function as_sent(months bigint[]) returns bytea language sql immutable strict parallel safe as $$
    select array_send(months)
$$;

alter table rollup add column sent bytea not null generated always as (as_sent(months)) stored;
alter table rollup_of_enterprise add column sent bytea not null generated always as (as_sent(months)) stored;
