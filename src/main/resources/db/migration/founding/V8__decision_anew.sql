-- A founding decision that was told wrongly is told anew: the story keeps both, and only the last one stands. A case that came to
-- an organisation of others is told apart from one that founded it, and the members of its congress are kept.

alter table founding_case
    add column joined boolean not null default false,
    add column congress_members integer;
update founding_case c
   set joined = true
 where exists (select from founding_step s where s.case_id = c.id and s.kind = 'JOINING');
-- Read from the words, which are the program's own.
update founding_case c
   set congress_members = cast(replace(substring(s.words_en from '([0-9,]+) members$'), ',', '') as integer)
  from founding_step s
 where s.case_id = c.id and s.kind = 'CONGRESS';

alter table founding_step drop constraint kind_known,
    add constraint kind_known check (kind in ('OPENED', 'SURVEY', 'CONTACT', 'ANSWER', 'BOARD', 'CONGRESS', 'DOSSIER', 'DECISION',
        'ANNOUNCEMENT', 'FOLLOW_UP', 'CLOSURE', 'ASSIGNMENT', 'ENDING', 'JOINING', 'LEAVING', 'CONSOLIDATION', 'CORRECTION'));

-- Of a decision that was told anew only the last telling stands.
create function told_anew(step founding_step) returns boolean language sql stable as $$
    select step.kind = 'DECISION'
       and exists (select from founding_step l where l.case_id = step.case_id and l.kind = 'CORRECTION' and l.id > step.id)
$$;

-- The same stays, without decisions that were told anew.
create or replace function case_stays() returns table (case_id bigint, state text, since date, until date) language sql stable as $$
    with changes as (
        select s.case_id, s.state, s.happened_on, s.id,
               lag(s.state) over (partition by s.case_id order by s.happened_on, s.id) as before
          from founding_step s
         where s.state is not null and not told_anew(s)
    )
    select c.case_id, c.state, c.happened_on, lead(c.happened_on) over (partition by c.case_id order by c.happened_on, c.id)
      from changes c
     where c.state is distinct from c.before
$$;
