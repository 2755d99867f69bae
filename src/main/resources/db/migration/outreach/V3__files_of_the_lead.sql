-- Photographs and minutes are added and taken away by the lead or by a unit above it, on the last day of the activity or today, as the
-- activity itself is told.
create function leads_activity(lead bigint, on_day date) returns boolean stable language sql as $$
    select acting_unit() = lead
        or acting_unit() = any (org_path(lead, on_day))
        or acting_unit() = any (org_path(lead, (now() at time zone 'Asia/Ho_Chi_Minh')::date))
$$;
alter policy added on activity_file with check (exists (select from activity a where a.id = activity_id
    and a.state = 'HELD' and ((select voice()) = 'house'
        or ((select acting_side()) = a.lead_side and leads_activity(a.lead_unit, a.ends_on)))));
alter policy removed on activity_file using (exists (select from activity a where a.id = activity_id
    and ((select voice()) = 'house'
        or ((select acting_side()) = a.lead_side and leads_activity(a.lead_unit, a.ends_on)))));

-- Who asked for time is few among all who were reached.
create index activity_enterprise_deferred on activity_enterprise (deferred_until) where answer = 'DEFERS';
