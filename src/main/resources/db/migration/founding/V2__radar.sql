-- Who is eligible and not yet organised, with what can be done next.

-- Thresholds of the radar, as dated rows beside the others.
insert into rule (code, topic, value, measure, valid_from, clause_vi, clause_en, sentence_vi, sentence_en, source, verified) values
    ('PARTY_SHARED_CELL_BELOW', 'PARTY', 3, 'PERSONS', '2011-01-19',
        'Khoản 2 Điều 21 Điều lệ Đảng', 'Party Charter, Article 21(2)',
        'Nơi chưa đủ {0} đảng viên chính thức, cấp ủy cấp trên giới thiệu đảng viên về sinh hoạt ở tổ chức cơ sở đảng thích hợp (chi bộ ghép).',
        'Where there are fewer than {0} official members, the superior committee introduces them to a suitable organisation (a combined cell).',
        'anhvufood.vn trích Điều 21', true),
    ('COUNT_FRESH_MONTHS', 'PLAN', 12, 'MONTHS', '2020-01-01',
        'Ngưỡng rà soát của chương trình', 'The programme''s own threshold',
        'Số liệu khảo sát cũ quá {0} tháng thì khảo sát lại trước khi mở hồ sơ.',
        'A count older than {0} months is taken again before a case is opened.',
        'do chương trình tự đặt', false);

-- Each enterprise that meets a condition of the register, once for each condition, beside its open case. What the radar
-- lists, counts and exports is read from here and nowhere else; `register_meets` is the predicate of the indicators too.
create function radar(day date, union_from integer, party_from integer, fresh_from date) returns table (
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
      left join founding_case c on c.enterprise_id = r.id and c.objective = w.line
                               and c.state not in ('DECIDED', 'ANNOUNCED', 'FOLLOW_UP')
     where r.active
       and register_meets(w.reason, r.party_organisation, r.union_organisation, r.workers, r.official_members,
                          union_from, party_from)
$$;
