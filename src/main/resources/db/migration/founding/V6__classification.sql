-- The yearly classification of organisations in enterprises (3.14, 3.15): one grade a year each, and whether a union has a
-- collective agreement of class A.
create table organisation_rating (
    id         bigint  generated always as identity primary key,
    unit_id    bigint  not null references org_unit,
    year       integer not null,
    grade      text    not null,
    agreement  boolean not null default false,
    decision   text    not null default '',
    decided_on date    not null,
    version    integer not null default 1,
    entry_id   bigint  references entry,
    constraint one_grade_a_year unique (unit_id, year),
    constraint grade_known check (grade in ('EXCELLENT', 'GOOD', 'FULFILLED', 'NOT_FULFILLED')),
    constraint year_of_a_programme check (year between 2000 and 2100)
);
call workspace_table('organisation_rating', 'select, insert, update');

-- A classification is what happens once a year: its figures are sums of the period and no stock.
update indicator set measure = 'SUM', kind = 'FLOW' where code in ('3.14a', '3.14b', '3.15a', '3.15b', '3.15c');
update indicator set rule_vi = 'Theo xếp loại hằng năm: tổ chức được ghi có thỏa ước loại A.',
       rule_en = 'By the yearly classification: unions with an agreement of class A.'
 where code = '3.15c';

-- A text that sets no bound has the value 0.
update rule set value = 0 where code = 'COMBINED_UNION_BELOW_WORKERS' and valid_from = '2025-07-01';
