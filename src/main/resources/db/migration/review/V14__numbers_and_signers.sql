-- The numbers of the reports and minutes that two bodies have issued, with their days: those of a report in the other body's form were
-- taken out of a series beside the lead's own, and are not given again in that one.
insert into number_given (unit_id, type_code, run, number, taken_on)
select coalesce(unit_heir(h.unit_id, s.signed_on), h.unit_id), k.type_code,
       case when k.profile like 'PARTY%' then t.first_year || '-' || (t.first_year + 5) else extract(year from s.signed_on)::text end,
       cast(substring(k.number from '\d+') as integer), s.signed_on
  from (select distinct snapshot_id, 'BC' as type_code, number, profile from signed_report
         union all
        select snapshot_id, 'BB', number, profile from signed_minutes) k
  join (select snapshot_id, max((signed_at at time zone 'Asia/Ho_Chi_Minh')::date) as signed_on
          from signature group by snapshot_id) s on s.snapshot_id = k.snapshot_id
 cross join lateral (select (extract(year from s.signed_on - interval '6 months')::integer / 5) * 5 as first_year) t
  join snapshot n on n.id = k.snapshot_id
  join review r on r.id = n.review_id
 cross join lateral (select p.unit_id
                       from programme_party p
                      where p.programme_id = r.programme_id and p.valid_from <= s.signed_on
                        and p.side = coalesce((select f.lead from report_form f where f.review_id = r.id
                                                order by f.id desc limit 1), 'PARTY')
                      order by p.valid_from desc
                      limit 1) h
    on conflict do nothing;

-- Two people sign for two bodies. What one person has signed for both before stays as it is; from the next snapshot on it is refused.
do $$
declare
    last bigint;
begin
    select coalesce(max(snapshot_id), 0) into last
      from (select snapshot_id from signature where account_id is not null
             group by snapshot_id, account_id having count(*) > 1) twice;
    execute format('create unique index review_signed_by_two_people on signature (snapshot_id, account_id)
                     where snapshot_id > %s', last);
end $$;
