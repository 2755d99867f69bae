-- In which form the report of a review is issued: who leads (number series, order of names, signature at the right) and
-- whose rule the paper follows. The newest choice counts; none is the Party side leading in the Party's form.

create table report_form (
    id        bigint      generated always as identity primary key,
    review_id bigint      not null references review,
    lead      text        not null,
    family    text        not null,
    chosen_at timestamptz not null,
    chosen_by text        not null,
    constraint lead_known check (lead in ('PARTY', 'UNION')),
    constraint family_known check (family in ('PARTY', 'ADMINISTRATIVE'))
);
create index report_form_of_review on report_form (review_id, id);
call workspace_table('report_form', 'select, insert');
call append_only('report_form');

-- The post in which a leader signed, as it is printed; signatures from before say nothing: the head of the body signed.
alter table signature add column post text not null default '';
