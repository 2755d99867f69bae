-- What happens to an organisation after it was founded: it is consolidated, an enterprise leaves it.
alter table founding_step drop constraint kind_known,
    add constraint kind_known check (kind in ('OPENED', 'SURVEY', 'CONTACT', 'ANSWER', 'BOARD', 'CONGRESS', 'DOSSIER', 'DECISION',
        'ANNOUNCEMENT', 'FOLLOW_UP', 'CLOSURE', 'ASSIGNMENT', 'ENDING', 'JOINING', 'LEAVING', 'CONSOLIDATION'));
