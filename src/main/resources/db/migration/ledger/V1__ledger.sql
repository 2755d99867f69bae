-- The ledger. Entries, postings and claim events are only ever added; roll-ups and present states follow from them and
-- are kept in the same transaction. See docs/decisions/0004-position.md.

-- The position is taken as the last thing in a transaction, under the lock of this one row: whoever takes the next one
-- begins after the one before has committed. A sequence would not do: 41 may commit after a reader has pinned 42.
create table ledger_clock (
    only_one boolean primary key default true check (only_one),
    position bigint  not null
);
insert into ledger_clock (position) values (0);
alter table ledger_clock enable row level security;
create policy seen on ledger_clock for select using ((select speaks()));
create policy turned on ledger_clock for update using ((select speaks_for_body()));
grant select, update on ledger_clock to songhanh_app;

create table entry (
    id            bigint      generated always as identity primary key,
    position      bigint      not null,
    programme_id  bigint      not null references programme,
    kind          text        not null,
    natural_key   text        not null,
    title_vi      text        not null,
    title_en      text        not null,
    enterprise_id integer     references enterprise,
    happened_on   date        not null,
    counts_on     date        not null,
    document      text        not null default '',
    decided_on    date,
    note          text        not null default '',
    link          text        not null default '',
    claimed_by    text        not null,
    recorded_at   timestamptz not null,
    recorded_by   bigint,
    recorded_name text        not null,
    reverses_id   bigint      unique references entry,
    reason        text        not null default '',
    constraint side_known check (claimed_by in ('PARTY', 'UNION')),
    constraint counts_on_or_after_it_happened check (counts_on >= happened_on),
    constraint a_correction_has_a_reason
        check ((reverses_id is null and counts_on = happened_on) or length(trim(reason)) > 0)
);
create index entry_in_time on entry (programme_id, counts_on);
create index entry_by_position on entry (position);
create index entry_of_enterprise on entry (enterprise_id) where enterprise_id is not null;
call workspace_table('entry', 'select, insert');
call append_only('entry');

-- Who holds a natural key now: a reversal frees it, so that the fact can be entered rightly.
create table fact_key (
    programme_id bigint not null references programme,
    natural_key  text   not null,
    entry_id     bigint not null references entry,
    primary key (programme_id, natural_key)
);
call workspace_table('fact_key', 'select, insert, delete');

create table posting (
    entry_id bigint not null references entry,
    account  text   not null,
    quantity bigint not null,
    primary key (entry_id, account),
    constraint moves_something check (quantity <> 0)
);
create index posting_on_account on posting (account, entry_id);
call workspace_table('posting', 'select, insert');
call append_only('posting');

-- What a stocktake found.
create table stock_level (
    entry_id bigint not null references entry,
    level    text   not null,
    quantity bigint not null,
    primary key (entry_id, level)
);
call workspace_table('stock_level', 'select, insert');
call append_only('stock_level');

-- The unit on each line on the day it happened, with all units above it as they were then.
create table entry_unit (
    entry_id bigint   not null references entry,
    line     text     not null,
    unit_id  bigint   not null,
    path     bigint[] not null,
    primary key (entry_id, line)
);
create index entry_unit_path on entry_unit using gin (path);
call workspace_table('entry_unit', 'select, insert');
call append_only('entry_unit');

create table claim_event (
    position   bigint      not null,
    entry_id   bigint      not null references entry,
    side       text        not null,
    act        text        not null,
    state      text        not null,
    reason     text        not null default '',
    at         timestamptz not null,
    account_id bigint,
    by_name    text        not null,
    primary key (entry_id, position),
    constraint act_known check (act in ('CLAIM', 'CONFIRM', 'DISPUTE', 'WITHDRAW')),
    constraint a_dispute_has_a_reason check (act in ('CLAIM', 'CONFIRM') or length(trim(reason)) > 0)
);
call workspace_table('claim_event', 'select, insert');
call append_only('claim_event');

create table entry_state (
    entry_id bigint primary key references entry,
    state    text   not null,
    position bigint not null
);
create index entry_state_waiting on entry_state (state) where state not in ('CONFIRMED', 'WITHDRAWN');
call workspace_table('entry_state', 'select, insert, update');

-- One row for the unit and each of its ancestors as they were; unit 0 is the whole programme. `enterprises` is a roaring
-- bitmap of the enterprises with a posting here, so that distinct counts unite exactly.
create table rollup (
    programme_id bigint  not null,
    account      text    not null,
    unit_id      bigint  not null,
    month        date    not null,
    state        text    not null,
    quantity     bigint  not null,
    enterprises  bytea   not null,
    primary key (programme_id, account, unit_id, month, state)
) with (fillfactor = 70);
alter table rollup enable row level security;
-- the public sees what both bodies have confirmed, and nothing else
create policy seen on rollup for select
    using ((select speaks_for_body()) or ((select speaks()) and state = 'CONFIRMED'));
create policy added on rollup for insert with check ((select speaks_for_body()));
create policy changed on rollup for update using ((select speaks_for_body()));
grant select, insert, update on rollup to songhanh_app;

create table locked_period (
    id           bigint      generated always as identity primary key,
    programme_id bigint      not null references programme,
    from_on      date        not null,
    to_on        date        not null,
    position     bigint      not null,
    review       text        not null,
    locked_at    timestamptz not null,
    constraint locked_once exclude using gist (programme_id with =, daterange(from_on, to_on, '[]') with &&)
);
call workspace_table('locked_period', 'select, insert', 'speaks');
call append_only('locked_period');

create function refuse_locked_period() returns trigger language plpgsql as $$
begin
    if exists (select from locked_period l
                where l.programme_id = new.programme_id and new.counts_on between l.from_on and l.to_on) then
        raise exception 'the period of % is locked', new.counts_on using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger locked_periods_take_nothing before insert on entry for each row execute function refuse_locked_period();
