-- How far each series of document numbers has come. A series runs along a committee's term (Party documents) or a
-- calendar year (administrative ones), for one issuing body and one type code.

create table number_series (
    id          bigint  generated always as identity primary key,
    issuer_id   bigint  not null,
    type_code   text    not null,
    run         text    not null,
    last_number integer not null,
    constraint one_series_each unique (issuer_id, type_code, run),
    constraint counts_from_one check (last_number >= 1)
);
call workspace_table('number_series', 'select, insert, update');

-- A number once taken is never given again, whoever tries.
create function refuse_taken_number() returns trigger language plpgsql as $$
begin
    if new.last_number <= old.last_number
       or (new.issuer_id, new.type_code, new.run) is distinct from (old.issuer_id, old.type_code, old.run) then
        raise exception 'number % of % % is taken', new.last_number, new.type_code, new.run
              using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger only_onwards before update on number_series for each row execute function refuse_taken_number();
