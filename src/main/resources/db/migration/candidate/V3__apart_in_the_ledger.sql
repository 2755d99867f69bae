-- What the two bodies read together must not tell the one what is the other's.

-- The day of an outcome that both know stays while the outcome does; a step between had moved it. The audit tells no day of it.
drop trigger audited on candidate;
update candidate c
   set outcome_on = coalesce(
           case c.outcome
               when 'REGISTERED' then c.entered_on
               when 'INTRODUCED' then greatest(c.introduced_on, c.entered_on)
               when 'ADMITTED' then (select greatest(max(s.happened_on), c.entered_on) from candidate_step s
                                      where s.candidate_id = c.id and s.kind = 'ADMISSION')
           end, c.outcome_on);
create trigger audited after insert or update or delete on candidate
    for each row execute function write_audit('outcome_on');

-- Who set a rule aside and why is of the body that took the step.
update candidate_exception
   set seen_by = case kind when 'INTRODUCTION' then 'UNION' else 'PARTY' end
 where seen_by = 'BOTH';

-- What the ledger holds of the Party side's steps bore the pseudonym and the address of the person, which the union side knows.
-- Figures, days and claims stay as they are; only the name under which an entry is kept is drawn anew.
alter table entry disable trigger user;
alter table fact_key disable trigger user;
update entry
   set natural_key = kind || '/candidate:' || gen_random_uuid(), note = '', link = ''
 where kind <> 'MEMBER_INTRODUCED' and link like '/app/candidates/%';
with recursive named (id, natural_key) as (
    select id, natural_key
      from entry
     where reverses_id is null and kind <> 'MEMBER_INTRODUCED' and natural_key like '%/candidate:%'
    union all
    select e.id, n.natural_key from entry e join named n on n.id = e.reverses_id
)
update fact_key k
   set natural_key = n.natural_key
  from named n
 where n.id = k.entry_id and n.natural_key <> k.natural_key;
alter table fact_key enable trigger user;
alter table entry enable trigger user;

-- Whom the other body has compared is told so in the log of looks, and that it was that body; its officer is not named.
alter table candidate_look disable trigger user;
update candidate_look l
   set looked_by = ''
  from candidate c
 where c.id = l.candidate_id and l.purpose = 'MATCH'
   and not case l.side when 'UNION' then c.union_unit is not null and not c.shared
                       else c.shared and c.union_unit is null end;
alter table candidate_look enable trigger user;
drop policy of_ones_own_side on candidate_look;
create policy of_ones_own_side_or_a_comparison on candidate_look as restrictive for select
    using ((select voice()) = 'house'
           or ((side = (select acting_side()) or purpose = 'MATCH') and candidate_id in (select id from candidate)));

create or replace function candidates_alike(folded_asked text, born_asked date, sex_asked text, asked_at timestamptz, asker text)
    returns integer language plpgsql security definer set search_path from current as $$
declare
    alike bigint[];
    body  text := coalesce(acting_side(), 'PARTY');
begin
    if acting_side() is null and voice() is distinct from 'house' then
        return 0;
    end if;
    select coalesce(array_agg(p.candidate_id), '{}') into alike
      from candidate_person p
      join candidate c on c.id = p.candidate_id
     where p.folded = folded_asked and p.born = born_asked and p.sex = sex_asked
       and c.outcome in ('REGISTERED', 'INTRODUCED', 'ADMITTED', 'OFFICIAL');
    insert into candidate_look (candidate_id, purpose, side, looked_by, looked_at)
    select c.id, 'MATCH', body,
           case when case body when 'UNION' then c.union_unit is not null and not c.shared
                               else c.shared and c.union_unit is null end
                then asker else '' end,
           asked_at
      from candidate c
     where c.id = any (alike);
    return cardinality(alike);
end $$;
