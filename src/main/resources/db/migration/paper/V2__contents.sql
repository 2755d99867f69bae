-- What an issued paper said, for pages: its data have moved on since, the paper has not.
create table paper_contents (
    paper_id bigint primary key references paper,
    shown    text   not null
);
call workspace_table('paper_contents', 'select, insert', 'speaks_for_body', 'speaks_for_body', 'shown');
call part_of_a_paper('paper_contents');

-- Lists call units by their short names.
drop function unit_called(bigint, date);
create function unit_called_shortly(asked bigint, on_day date) returns text stable language sql as $$
    select coalesce(nullif(f.short_name, ''), f.name)
      from org_unit_fact f
     where f.unit_id = asked and f.valid_from <= on_day
     order by f.valid_from desc
     limit 1
$$;
