-- The number of a person stands in addresses. Drawn, it tells neither body how many the other has registered. So many drawn numbers meet
-- with a chance that no register of persons reaches, and browsers can still hold them.
create function drawn_number() returns bigint language sql volatile set search_path from current as $$
    select 1 + floor(random() * 9007199254740990)::bigint
$$;
revoke all on function drawn_number() from public;
grant execute on function drawn_number() to songhanh_app;

alter table candidate alter column id drop identity;
alter table candidate alter column id set default drawn_number();
