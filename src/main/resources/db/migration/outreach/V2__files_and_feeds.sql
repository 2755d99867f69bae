-- Photographs and minutes of activities, and calendars that people subscribe to.

alter table activity add column uid uuid not null default gen_random_uuid();
comment on column activity.uid is 'what calendars know it by, for good';

-- Only what was held has files, so both bodies may see them.
create table activity_file (
    id            bigint      generated always as identity primary key,
    activity_id   bigint      not null references activity,
    kind          text        not null,
    picture_id    text        references picture,
    attachment_id bigint      references attachment,
    name          text        not null,
    added_at      timestamptz not null,
    added_by      text        not null,
    constraint kind_known check (kind in ('PHOTO', 'MINUTES')),
    constraint a_photo_is_a_picture check ((kind = 'PHOTO') = (picture_id is not null)),
    constraint minutes_are_a_file check ((kind = 'MINUTES') = (attachment_id is not null)),
    constraint photo_once unique (activity_id, picture_id)
);
create index activity_file_of on activity_file (activity_id, id);
call workspace_table('activity_file', 'select, insert, delete');
alter policy seen on activity_file using (exists (select from activity a where a.id = activity_id));
alter policy added on activity_file with check (exists (select from activity a where a.id = activity_id
    and a.state = 'HELD' and ((select voice()) = 'house' or (select acting_side()) = a.lead_side)));
alter policy removed on activity_file using (exists (select from activity a where a.id = activity_id
    and ((select voice()) = 'house' or (select acting_side()) = a.lead_side)));

-- A calendar that a person reads elsewhere. Whoever has the address reads it, so only the hash of its secret is kept, and the
-- person can revoke it. It shows what the person would see from that seat, while they hold it.
create table calendar_feed (
    id         bigint      generated always as identity primary key,
    kind       text        not null,
    account_id bigint      not null references account,
    unit_id    bigint      not null references org_unit,
    secret     text        not null,
    made_at    timestamptz not null,
    revoked_at timestamptz,
    constraint kind_known check (kind in ('UNIT', 'PERSON')),
    constraint secret_is_a_hash check (secret ~ '^[0-9a-f]{64}$'),
    constraint secret_once unique (secret)
);
create index calendar_feed_of on calendar_feed (account_id, id);
call workspace_table('calendar_feed', 'select, insert, update', 'speaks_for_body', 'speaks_for_body', 'secret');
alter policy seen on calendar_feed using ((select voice()) = 'house'
    or ((select speaks_for_body()) and account_id = (select acting_account())));
alter policy added on calendar_feed with check ((select speaks_for_body()) and account_id = (select acting_account()));
alter policy changed on calendar_feed using ((select speaks_for_body()) and account_id = (select acting_account()));
