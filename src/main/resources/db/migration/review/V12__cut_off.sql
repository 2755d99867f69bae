-- The days that a review counts and locks, where they are not those of its name: up to the cut-off that was chosen, from the day after
-- the cut-off of the year before. Reviews from before that have none count all of their period.
alter table review
    add column counts_from date,
    add column counts_to date,
    add constraint cut_off_within_the_period check (counts_to between from_on and to_on),
    add constraint begins_no_later check (counts_from <= from_on),
    add constraint cut_at_both_ends check ((counts_from is null) = (counts_to is null));
