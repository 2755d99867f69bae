-- The program seals names before they come here, with a key that the database never sees. Names from before are sealed at the
-- next start.
comment on column candidate_person.full_name is 'sealed: 1: and, in Base64, nonce, text and tag of AES-256-GCM';
comment on column candidate_person.folded is 'HMAC-SHA256 of the folded name under a key of its own';
