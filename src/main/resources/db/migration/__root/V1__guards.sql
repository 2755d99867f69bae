-- Who speaks. A transaction says it once (set local); where nobody speaks, nothing is seen and nothing is taken.

create function voice() returns text stable language sql as
    $$ select nullif(current_setting('app.voice', true), '') $$;

create function acting_account() returns bigint stable language sql as
    $$ select nullif(current_setting('app.account', true), '')::bigint $$;

create function acting_side() returns text stable language sql as
    $$ select nullif(current_setting('app.side', true), '') $$;

create function acting_unit() returns bigint stable language sql as
    $$ select nullif(current_setting('app.unit', true), '')::bigint $$;

create function acting_administrator() returns boolean stable language sql as
    $$ select voice() = 'person' and coalesce(current_setting('app.administrator', true), '') = 'true' $$;

-- The house itself, or a person who acts for one of the two bodies.
create function speaks_for_body() returns boolean stable language sql as
    $$ select coalesce(voice() = 'house' or (voice() = 'person' and acting_side() is not null), false) $$;

-- Anybody who has signed in, or the house.
create function speaks_inside() returns boolean stable language sql as
    $$ select coalesce(voice() in ('house', 'person'), false) $$;

-- Administrators and the house.
create function speaks_for_house() returns boolean stable language sql as
    $$ select coalesce(voice() = 'house' or acting_administrator(), false) $$;

-- Anybody at all, but somebody.
create function speaks() returns boolean stable language sql as
    $$ select voice() is not null $$;

create table audit (
    id         bigint      generated always as identity primary key,
    at         timestamptz not null default clock_timestamp(),
    voice      text,
    task       text,
    account_id bigint,
    side       text,
    unit_id    bigint,
    table_name text        not null,
    row_key    text,
    act        text        not null,
    change     jsonb       not null
);
create index audit_of_row on audit (table_name, row_key);
create index audit_in_time on audit (at);

-- One row for every row written, with the values before and after; columns named in the arguments stay out of it.
create function write_audit() returns trigger language plpgsql security definer set search_path from current as $$
declare
    row_now    jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    row_before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    changed    jsonb;
begin
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(n.key, jsonb_build_array(o.value, n.value)) into changed
          from jsonb_each(row_now) n
          join jsonb_each(row_before) o on o.key = n.key
         where n.value is distinct from o.value;
        if changed is null then
            return null;
        end if;
    else
        changed := coalesce(row_now, row_before);
    end if;
    insert into audit (voice, task, account_id, side, unit_id, table_name, row_key, act, change)
    values (voice(), nullif(current_setting('app.task', true), ''), acting_account(), acting_side(), acting_unit(),
            tg_table_name, coalesce(row_now, row_before) ->> 'id', tg_op, changed - coalesce(tg_argv, '{}'));
    return null;
end $$;

-- Makes a table part of the workspace: row security closed by default, every write audited, rights given to the
-- application's role. `seen_by` and `written_by` name one of the functions above.
create procedure workspace_table(
    name text, rights text, seen_by text default 'speaks_for_body', written_by text default 'speaks_for_body',
    variadic unaudited text[] default '{}') language plpgsql as $$
begin
    execute format('alter table %I enable row level security', name);
    execute format('create policy seen on %I for select using ((select %I()))', name, seen_by);
    execute format('create policy added on %I for insert with check ((select %I()))', name, written_by);
    execute format('create policy changed on %I for update using ((select %I()))', name, written_by);
    execute format('create policy removed on %I for delete using ((select %I()))', name, written_by);
    execute format('create trigger audited after insert or update or delete on %I for each row execute function write_audit(%s)',
        name, (select string_agg(quote_literal(u), ', ') from unnest(unaudited) u));
    execute format('grant %s on %I to songhanh_app', rights, name);
end $$;

-- What is written here stays as it is, whoever tries to change it.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
end $$;

create procedure append_only(name text) language plpgsql as $$
begin
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger never_emptied before truncate on %I for each statement execute function refuse_change()', name);
end $$;

alter table audit enable row level security;
create policy seen on audit for select using ((select speaks_for_house()));
grant select on audit to songhanh_app;
call append_only('audit');
