-- The post in which a leader signs, such as "Phó Chủ tịch": a deputy's, an acting head's. Signatures of before were all those of
-- the head of the letterhead, whose post stays in the kept file.
alter table paper_signature add column post text not null default '';
