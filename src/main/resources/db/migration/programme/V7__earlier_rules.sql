-- How a programme counted an indicator before another rule was shipped: what both bodies have signed reads as it did then.
create table earlier_rule (
    programme_id   bigint not null references programme,
    indicator_code text   not null references indicator,
    valid_to       date   not null,
    rule_vi        text   not null,
    rule_en        text   not null,
    measure        text   not null,
    reads          text[] not null,
    primary key (programme_id, indicator_code)
);
call workspace_table('earlier_rule', 'select', 'speaks', 'speaks_for_house');
comment on column earlier_rule.valid_to is 'the first day that is read by the rule shipped now';
