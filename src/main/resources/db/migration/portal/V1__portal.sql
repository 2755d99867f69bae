-- The public portal and its newsroom. An article is a stable identity with all the addresses it ever had; what stands in it is an
-- edition: text that never changes once it was submitted, and a state. Visitors see the live edition of articles that were
-- published, and nothing else: every policy below says so again for its own table.

create table section (
    id       bigint generated always as identity primary key,
    slug     text    not null unique,
    name_vi  text    not null,
    name_en  text    not null,
    about_vi text    not null,
    about_en text    not null,
    place    integer not null
);
call workspace_table('section', 'select, insert, update', 'speaks', 'speaks_for_body');

insert into section (slug, name_vi, name_en, about_vi, about_en, place) values
    ('tin-phoi-hop', 'Tin phối hợp', 'Programme news',
     'Hoạt động chung của hai bên: ký kết, sơ kết, đối chiếu số liệu.',
     'What the two sides do together: agreements, reviews, reconciliation.', 1),
    ('tuyen-truyen-van-dong', 'Tuyên truyền – vận động', 'Outreach',
     'Nói chuyện, gặp gỡ, vận động tại doanh nghiệp.',
     'Talks, visits and persuasion in enterprises.', 2),
    ('phat-trien-dang-vien', 'Phát triển đảng viên', 'New Party members',
     'Tạo nguồn, bồi dưỡng, kết nạp.',
     'The pool, classes, admission.', 3),
    ('thanh-lap-to-chuc', 'Thành lập tổ chức', 'New organisations',
     'Chi bộ, công đoàn cơ sở mới.',
     'New Party cells and grassroots unions.', 4),
    ('guong-dien-hinh', 'Gương điển hình', 'Portraits',
     'Người và việc đáng kể lại.',
     'People and deeds worth telling.', 5),
    ('hoi-dap-phap-luat', 'Hỏi – đáp pháp luật', 'Legal questions',
     'Trả lời câu hỏi, dẫn điều luật đang có hiệu lực.',
     'Answers that cite the clause in force.', 6),
    ('van-ban', 'Văn bản', 'Documents',
     'Kế hoạch, chương trình, hướng dẫn.',
     'Plans, programmes, guidance.', 7);

create table article (
    id            bigint  generated always as identity primary key,
    slug          text    not null,
    fate          text    not null default 'UNSEEN',
    live_id       bigint,
    section_id    bigint  references section,
    published_at  timestamptz,
    changed_at    timestamptz,
    ended_at      timestamptz,
    ended_note_vi text    not null default '',
    ended_note_en text    not null default '',
    merged_into   bigint  references article,
    version       integer not null default 0,
    constraint fate_known check (fate in ('UNSEEN', 'SHOWN', 'WITHDRAWN', 'IN_ERROR', 'MERGED')),
    constraint seen_since_a_moment check (fate = 'UNSEEN' or (published_at is not null and live_id is not null and section_id is not null)),
    constraint ended_at_a_moment check ((fate in ('UNSEEN', 'SHOWN')) = (ended_at is null)),
    constraint merged_into_another check ((fate = 'MERGED') = (merged_into is not null) and merged_into <> id)
);
create index article_newest on article (published_at desc, id desc) where fate = 'SHOWN';
create index article_newest_of_section on article (section_id, published_at desc, id desc) where fate = 'SHOWN';
call workspace_table('article', 'select, insert, update, delete', 'speaks_inside', 'speaks_for_body');
alter policy seen on article using ((select speaks_inside()) or ((select speaks()) and fate <> 'UNSEEN'));

-- Every address an article has or had.
create table article_slug (
    slug       text        primary key,
    article_id bigint      not null references article on delete cascade,
    since      timestamptz not null,
    constraint slug_is_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
create index article_slug_of_article on article_slug (article_id);
call workspace_table('article_slug', 'select, insert, delete', 'speaks_inside', 'speaks_for_body');
alter policy seen on article_slug using (
    (select speaks_inside()) or exists (select from article a where a.id = article_id and a.fate <> 'UNSEEN'));

create table edition (
    id             bigint  generated always as identity primary key,
    article_id     bigint  not null references article,
    number         integer not null,
    state          text    not null default 'DRAFT',
    section_id     bigint  not null references section,
    author         text    not null default '',
    source         text    not null default '',
    source_address text    not null default '',
    major          boolean not null default true,
    change_vi      text    not null default '',
    change_en      text    not null default '',
    wanted_slug    text    not null default '',
    hands          bigint[] not null,
    drafted_side   text    not null,
    saved_by       bigint  not null,
    saved_by_name  text    not null,
    saved_at       timestamptz not null,
    submitted_by   bigint,
    submitted_at   timestamptz,
    remark         text    not null default '',
    remarked_by    bigint,
    remarked_at    timestamptz,
    published_by   bigint,
    publish_at     timestamptz,
    published_at   timestamptz,
    version        integer not null default 0,
    constraint numbered_in_its_article unique (article_id, number),
    constraint state_known check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    constraint somebody_wrote_it check (cardinality(hands) > 0),
    constraint submitted_by_somebody check (state in ('DRAFT', 'RETURNED') or (submitted_by is not null and submitted_at is not null)),
    constraint published_by_a_second_person check (published_by is null or (published_by <> submitted_by and not published_by = any (hands))),
    constraint published_at_a_moment check (state not in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN') or published_at is not null),
    constraint scheduled_for_a_moment check (state <> 'SCHEDULED' or (publish_at is not null and published_by is not null)),
    constraint returned_with_a_remark check (state <> 'RETURNED' or remark <> '')
);
create unique index one_unpublished_edition_per_article on edition (article_id) where state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'SCHEDULED');
create unique index one_live_edition_per_article on edition (article_id) where state = 'PUBLISHED';
create index edition_due on edition (publish_at) where state = 'SCHEDULED';
create index edition_in_state on edition (state, saved_at desc);
call workspace_table('edition', 'select, insert, update, delete', 'speaks_inside', 'speaks_for_body');
alter policy seen on edition using ((select speaks_inside()) or ((select speaks()) and (
    state = 'PUBLISHED'
    or (state = 'WITHDRAWN' and exists (select from article a where a.live_id = edition.id and a.fate = 'WITHDRAWN')))));
alter table article add constraint live_edition foreign key (live_id) references edition;

-- The way of an edition to the readers: who took which step when, and what they said.
create table edition_step (
    id         bigint      generated always as identity primary key,
    edition_id bigint      not null references edition on delete cascade,
    step       text        not null,
    person     text        not null,
    note       text        not null default '',
    at         timestamptz not null,
    constraint step_known check (step in ('DRAFTED', 'SUBMITTED', 'RETURNED', 'TAKEN_BACK', 'SCHEDULED', 'PUBLISHED', 'TAKEN_DOWN'))
);
create index edition_step_of_edition on edition_step (edition_id);
call workspace_table('edition_step', 'select, insert, delete', 'speaks_inside', 'speaks_for_body');

-- The words of an edition in one language. blocks holds the body in order: clean HTML, or the number of a picture.
create table edition_text (
    edition_id bigint   not null references edition on delete cascade,
    language   text     not null,
    stamp      text     not null default '',
    title      text     not null,
    lead       text     not null,
    body       text     not null,
    blocks     text[]   not null,
    plain      text     not null,
    exact      tsvector not null,
    folded     tsvector not null,
    primary key (edition_id, language),
    constraint language_known check (language in ('vi', 'en'))
);
create index edition_text_folded on edition_text using gin (folded);
call workspace_table('edition_text', 'select, insert, update, delete', 'speaks_inside', 'speaks_for_body', 'exact', 'folded', 'blocks', 'plain');
alter policy seen on edition_text using ((select speaks_inside()) or exists (select from edition e where e.id = edition_id));

-- A picture as an edition uses it. The picture itself is shown and hidden with the article.
create table picture_use (
    edition_id bigint  not null references edition on delete cascade,
    place      integer not null,
    picture_id text    not null references picture,
    alt_vi     text    not null,
    alt_en     text    not null,
    caption_vi text    not null,
    caption_en text    not null,
    credit     text    not null,
    primary key (edition_id, place)
);
create index picture_use_of_picture on picture_use (picture_id);
call workspace_table('picture_use', 'select, insert, update, delete', 'speaks_inside', 'speaks_for_body');
alter policy seen on picture_use using (
    (select speaks_inside())
    or exists (select from edition e join article a on a.live_id = e.id where e.id = edition_id and a.fate = 'SHOWN'));

create table tag (
    id   bigint generated always as identity primary key,
    slug text   not null unique,
    name text   not null
);
create table edition_tag (
    edition_id bigint  not null references edition on delete cascade,
    tag_id     bigint  not null references tag,
    place      integer not null,
    primary key (edition_id, tag_id)
);
create index edition_tag_of_tag on edition_tag (tag_id);
call workspace_table('edition_tag', 'select, insert, delete', 'speaks_inside', 'speaks_for_body');
alter policy seen on edition_tag using (
    (select speaks_inside())
    or exists (select from edition e join article a on a.live_id = e.id where e.id = edition_id and a.fate = 'SHOWN'));
call workspace_table('tag', 'select, insert', 'speaks_inside', 'speaks_for_body');
alter policy seen on tag using ((select speaks_inside()) or exists (select from edition_tag t where t.tag_id = tag.id));

-- Articles that the editor picked to stand beside this one.
create table edition_related (
    edition_id bigint  not null references edition on delete cascade,
    article_id bigint  not null references article,
    place      integer not null,
    primary key (edition_id, article_id)
);
call workspace_table('edition_related', 'select, insert, delete', 'speaks_inside', 'speaks_for_body');
alter policy seen on edition_related using ((select speaks_inside()) or exists (select from edition e where e.id = edition_id));

-- What readers are told about a major change of an article they may have read before.
create table article_change (
    id         bigint      generated always as identity primary key,
    article_id bigint      not null references article,
    at         timestamptz not null,
    note_vi    text        not null,
    note_en    text        not null
);
create index article_change_of_article on article_change (article_id, at);
call workspace_table('article_change', 'select, insert', 'speaks_inside', 'speaks_for_body');
alter policy seen on article_change using (
    (select speaks_inside()) or exists (select from article a where a.id = article_id and a.fate in ('SHOWN', 'WITHDRAWN')));

-- How often an article was read on a day. No person, no address, no cookie; counted in batches, so the audit is spared them.
create table article_view (
    article_id bigint not null references article on delete cascade,
    day        date   not null,
    views      bigint not null,
    primary key (article_id, day)
);
create index article_view_in_time on article_view (day);
alter table article_view enable row level security;
create policy seen on article_view for select using (
    (select speaks_inside()) or exists (select from article a where a.id = article_id and a.fate = 'SHOWN'));
create policy counted on article_view for insert with check ((select speaks_for_house()));
create policy counted_more on article_view for update using ((select speaks_for_house()));
grant select, insert, update on article_view to songhanh_app;

-- Words that were submitted stay as they are: a change is a new edition.
create function refuse_change_of_submitted() returns trigger language plpgsql as $$
declare
    edition_now bigint := case when tg_op = 'DELETE' then old.edition_id else new.edition_id end;
begin
    if exists (select from edition e where e.id = edition_now and e.state not in ('DRAFT', 'RETURNED')) then
        raise exception 'edition % was submitted: its % stays as it is', edition_now, tg_table_name
            using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger stays_as_submitted before insert or update or delete on edition_text for each row execute function refuse_change_of_submitted();
create trigger stays_as_submitted before insert or update or delete on picture_use for each row execute function refuse_change_of_submitted();
create trigger stays_as_submitted before insert or delete on edition_tag for each row execute function refuse_change_of_submitted();
create trigger stays_as_submitted before insert or delete on edition_related for each row execute function refuse_change_of_submitted();

-- Which shown articles hold these words. It reads with the owner's eyes, since a full text index does not serve below row security
-- (its operator is not leakproof), and therefore looks at nothing but what everybody may read.
create function shown_articles_with(asked text, asked_folded text, wanted_language text, newest integer)
    returns table (article_id bigint, exactly boolean, rank real)
    stable language sql security definer set search_path from current as $$
    select a.id,
           t.exact @@ websearch_to_tsquery('simple', asked),
           ts_rank_cd(t.folded, websearch_to_tsquery('simple', asked_folded))
      from edition_text t
      join article a on a.live_id = t.edition_id
     where t.language = wanted_language
       and a.fate = 'SHOWN'
       and t.folded @@ websearch_to_tsquery('simple', asked_folded)
     order by a.published_at desc
     limit newest
$$;

-- A shown article as lists need it, with the reader's own eyes.
create view shown_article with (security_invoker = true) as
    select a.id, a.slug, a.published_at, coalesce(a.changed_at, a.published_at) as changed_at, a.live_id, a.section_id,
           s.slug as section_slug, s.name_vi as section_vi, s.name_en as section_en,
           vi.title as title_vi, vi.lead as lead_vi, en.title as title_en, en.lead as lead_en,
           u.picture_id, u.alt_vi, u.alt_en
      from article a
      join section s on s.id = a.section_id
      join edition_text vi on vi.edition_id = a.live_id and vi.language = 'vi'
      left join edition_text en on en.edition_id = a.live_id and en.language = 'en'
      left join picture_use u on u.edition_id = a.live_id and u.place = 1
     where a.fate = 'SHOWN';
grant select on shown_article to songhanh_app;

-- An edition as the newsroom's lists need it.
create view desk_line with (security_invoker = true) as
    select e.id, e.article_id, e.state, e.hands, e.saved_by_name,
           case e.state
               when 'SUBMITTED' then e.submitted_at
               when 'SCHEDULED' then e.publish_at
               when 'PUBLISHED' then a.published_at
               when 'WITHDRAWN' then coalesce(a.ended_at, e.saved_at)
               else e.saved_at
           end as at,
           t.title, s.name_vi as section_vi, s.name_en as section_en,
           exists (select from edition_text en where en.edition_id = e.id and en.language = 'en') as english,
           a.live_id is not null and a.live_id <> e.id as follows
      from edition e
      join article a on a.id = e.article_id
      join section s on s.id = e.section_id
      join edition_text t on t.edition_id = e.id and t.language = 'vi';
grant select on desk_line to songhanh_app;
