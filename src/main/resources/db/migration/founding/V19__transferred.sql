-- Party organisations that are transferred count in 3.09 beside those that ended (domain list 3.09). What both bodies have signed reads as
-- it did: by the rule of then, to the end of the year.
insert into earlier_rule (programme_id, indicator_code, valid_to, rule_vi, rule_en, measure, reads)
select l.programme_id, i.code, date_trunc('year', max(l.to_on))::date + interval '1 year', i.rule_vi, i.rule_en, i.measure, i.reads
  from locked_period l
 cross join indicator i
 where i.code = '3.09'
 group by l.programme_id, i.code, i.rule_vi, i.rule_en, i.measure, i.reads
on conflict do nothing;

update indicator set reads = '{PARTY_ENDED,PARTY_TRANSFERRED}',
       rule_vi = 'Theo loại sự kiện, có lý do: giải thể, sáp nhập, chuyển giao về cấp ủy khác. Chuyển giao không làm thay đổi số hiện có (3.11a).',
       rule_en = 'By kind of event, with the reason: dissolved, merged, transferred to another committee. A transfer leaves the stock (3.11a) as it is.'
 where code = '3.09';
