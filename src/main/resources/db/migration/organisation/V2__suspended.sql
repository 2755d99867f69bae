-- An organisation may be suspended and resume, and one of the Party become of a lower kind. A suspended one is still there: it
-- keeps its members and its place, and is counted as existing.
alter table org_unit_fact add column suspended boolean not null default false;
comment on column org_unit_fact.suspended is 'tạm ngừng hoạt động: it is there and does not work';

alter table org_event drop constraint kind_known,
    add constraint kind_known check (kind in ('FOUND', 'RENAME', 'TRANSFER', 'MERGE', 'SPLIT', 'UPGRADE', 'DOWNGRADE', 'SUSPEND', 'RESUME',
        'DISSOLVE'));
