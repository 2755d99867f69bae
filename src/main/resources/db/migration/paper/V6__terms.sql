-- The terms of a committee, where they do not begin on the usual day: the numbers of its papers run along them. What was written last
-- of a term holds; without a first day it is the usual one again.
create table committee_term (
    id        bigint      generated always as identity primary key,
    unit_id   bigint      not null references org_unit,
    name      text        not null,
    first_day date,
    at        timestamptz not null,
    by_name   text        not null,
    constraint named_by_two_years check (name ~ '^\d{4}-\d{4}$')
);
create index committee_term_of_unit on committee_term (unit_id, name, id);
call workspace_table('committee_term', 'select, insert');
create policy of_ones_own_unit on committee_term as restrictive for insert
    with check ((select voice()) = 'house' or unit_id = (select acting_unit()));
call append_only('committee_term');

-- Every number with its day, so that none is given again where a series or a term begins on another day than was thought.
create table number_given (
    unit_id   bigint  not null references org_unit,
    type_code text    not null,
    run       text    not null,
    number    integer not null,
    taken_on  date    not null,
    primary key (unit_id, type_code, run, number)
);
create index number_given_in_time on number_given (unit_id, type_code, taken_on);
call workspace_table('number_given', 'select, insert');
call append_only('number_given');

insert into number_given (unit_id, type_code, run, number, taken_on)
select lead_unit, type_code, run, number, dated_on from paper where number is not null
 union all
select unit_id, type_code, run, last_number, min((at at time zone 'Asia/Ho_Chi_Minh')::date)
  from series_continued
 group by unit_id, type_code, run, last_number
    on conflict do nothing;
