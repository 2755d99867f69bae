-- Professional unions as an objective of their own, the workers' board and congress of a union, and the names of Party
-- organisations by their day.

alter table founding_case drop constraint objective_known,
    add constraint objective_known check (objective in ('UNION', 'PROFESSIONAL_UNION', 'PARTY')),
    add column board_on date,
    add column congress_on date,
    add constraint board_and_congress_of_a_union check (objective <> 'PARTY' or (board_on is null and congress_on is null)),
    add constraint congress_after_the_board check (congress_on >= board_on);

-- Cases that led to a professional union before it was an objective.
update founding_case c
   set objective = 'PROFESSIONAL_UNION'
  from org_unit_fact f
 where f.unit_id = c.organisation and f.kind = 'PROFESSIONAL_UNION' and c.objective = 'UNION';

-- An enterprise comes to one organisation on a line, so one case for it is open there.
drop index one_open_case;
create unique index one_open_case on founding_case (enterprise_id, (case objective when 'PARTY' then 'PARTY' else 'UNION' end))
    where state not in ('DECIDED', 'ANNOUNCED', 'FOLLOW_UP');

alter table founding_step drop constraint kind_known,
    add constraint kind_known check (kind in ('OPENED', 'SURVEY', 'CONTACT', 'ANSWER', 'BOARD', 'CONGRESS', 'DOSSIER', 'DECISION',
        'ANNOUNCEMENT', 'FOLLOW_UP'));

insert into rule (code, topic, value, measure, valid_from, valid_to, clause_vi, clause_en, sentence_vi, sentence_en, source, verified) values
    ('PARTY_CELL_NAMES', 'PARTY', 2, 'LEVELS', '2011-01-19', '2026-07-26',
        'Khoản 3, 4 Điều 21 Điều lệ Đảng', 'Party Charter, Article 21(3) and (4)',
        'Chi bộ mang tên theo {0} cấp: chi bộ cơ sở và chi bộ trực thuộc.',
        'A cell is named after {0} levels: grassroots cell and subordinate cell.', '123doc.net trích Điều 21', true),
    ('PARTY_CELL_NAMES', 'PARTY', 1, 'LEVELS', '2026-07-26', null,
        'Quy định 208-QĐ/TW', 'Regulation 208-QĐ/TW',
        'Chi bộ mang {0} tên chung là chi bộ; dưới đảng bộ xã, phường có đảng bộ trực thuộc cơ sở.',
        'A cell has {0} name, Party cell; below a commune''s organisation there are organisations under a grassroots one.',
        'Câu hỏi tìm hiểu Quy định 208-QĐ/TW', true);

-- The same radar, with a professional union's case on the union line.
create or replace function radar(day date, union_from integer, party_from integer, fresh_from date) returns table (
    id integer, code text, name text, name_folded text, ownership_sector text, active boolean, reason text,
    surveyed_on date, workers integer, union_members integer, official_members integer, probationary_members integer,
    party_unit bigint, union_unit bigint, ward bigint, zone bigint,
    case_id bigint, state text, state_since date, deferred_until date, dossier_on date, act text) language sql stable as $$
    select r.id, r.code, r.name, r.name_folded, r.ownership_sector, r.active, w.reason,
           r.surveyed_on, r.workers, r.union_members, r.official_members, r.probationary_members,
           r.party_unit, r.union_unit, r.ward, r.zone,
           c.id, c.state, c.state_since, c.deferred_until, c.dossier_on,
           case when c.id is null and r.surveyed_on < fresh_from then 'SURVEY_AGAIN'
                when c.id is null and w.reason = 'ONE_OR_TWO_MEMBERS' then 'INTRODUCE'
                when c.id is null then 'OPEN'
                when c.state = 'DEFERRED' and c.deferred_until <= day then 'CONTACT_AGAIN'
                when c.state = 'DEFERRED' then 'WAIT'
                when c.state = 'REFUSED' then 'WIN_OVER'
                when c.state in ('LISTED', 'NOT_YET', 'ELIGIBLE') and r.surveyed_on < fresh_from then 'SURVEY_AGAIN'
                else 'GO_ON' end
      from register_on(day) r
     cross join (values ('READY_FOR_UNION', 'UNION'), ('READY_FOR_PARTY', 'PARTY'), ('ONE_OR_TWO_MEMBERS', 'PARTY')) w (reason, line)
      left join founding_case c on c.enterprise_id = r.id and case c.objective when 'PARTY' then 'PARTY' else 'UNION' end = w.line
                               and c.state not in ('DECIDED', 'ANNOUNCED', 'FOLLOW_UP')
     where r.active
       and register_meets(w.reason, r.party_organisation, r.union_organisation, r.workers, r.official_members,
                          union_from, party_from)
$$;
