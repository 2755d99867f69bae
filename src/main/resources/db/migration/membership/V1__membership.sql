-- The members' book of each grassroots union: what was told of each month, by whom, in which order. The numbers themselves
-- stand in the ledger; nothing here is ever changed.

create function speaks_for_union() returns boolean stable language sql as
    $$ select coalesce(voice() = 'house' or (voice() = 'person' and acting_side() = 'UNION'), false) $$;

create table membership_month (
    id           bigint      generated always as identity primary key,
    programme_id bigint      not null references programme,
    unit_id      bigint      not null references org_unit,
    month        date        not null,
    number       integer     not null,
    opening      integer,
    joined       integer     not null,
    members_left integer     not null,
    moved_in     integer     not null,
    moved_out    integer     not null,
    entry_id     bigint      references entry,
    reason       text        not null default '',
    told_at      timestamptz not null,
    account_id   bigint,
    told_by      text        not null,
    constraint told_once unique (unit_id, month, number),
    constraint a_month_begins_on_its_first check (extract(day from month) = 1),
    constraint people_are_counted_from_zero
        check (joined >= 0 and members_left >= 0 and moved_in >= 0 and moved_out >= 0 and coalesce(opening, 0) >= 0),
    constraint a_correction_has_a_reason check (number = 1 or length(trim(reason)) > 0)
);
create index membership_month_in_time on membership_month (month, unit_id);
call workspace_table('membership_month', 'select, insert', 'speaks_for_body', 'speaks_for_union');
call append_only('membership_month');
comment on column membership_month.number is '1 for what was told first, more for each correction';
comment on column membership_month.opening is 'members before the first month, where the ledger had none';
comment on column membership_month.entry_id is 'the entry of the ledger; null for a month in which nobody came or went';

-- Indicator 2.20a is read from the books from now on. A programme of which both bodies have signed something reads the years
-- up to then as it did.
insert into earlier_rule (programme_id, indicator_code, valid_to, rule_vi, rule_en, measure, reads)
select l.programme_id, i.code, date_trunc('year', max(l.to_on))::date + interval '1 year', i.rule_vi, i.rule_en, i.measure, i.reads
  from locked_period l
 cross join indicator i
 where i.code = '2.20a'
 group by l.programme_id, i.code, i.rule_vi, i.rule_en, i.measure, i.reads;

update indicator set measure = 'BALANCE', reads = '{UNION_MEMBER}',
       rule_vi = 'Theo sổ đoàn viên: đầu kỳ cộng kết nạp, chuyển đến, trừ ra khỏi tổ chức, chuyển đi.',
       rule_en = 'By the members'' books: opening plus admitted and moved in, minus left and moved out.'
 where code = '2.20a';
