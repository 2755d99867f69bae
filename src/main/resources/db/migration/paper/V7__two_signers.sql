-- Two people sign for two bodies. What one person has signed for both before stays as it is; from the next paper on it is refused.
do $$
declare
    last bigint;
begin
    select coalesce(max(paper_id), 0) into last
      from (select paper_id from paper_signature where account_id is not null
             group by paper_id, round, account_id having count(*) > 1) twice;
    execute format('create unique index paper_signed_by_two_people on paper_signature (paper_id, round, account_id)
                     where paper_id > %s', last);
end $$;
