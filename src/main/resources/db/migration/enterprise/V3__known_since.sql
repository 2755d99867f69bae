-- Since when new enterprises of a list are known; null for the beginning of the year of the list.
alter table enterprise_import add column known_from date;
alter table enterprise_import add constraint known_until_the_day_of_the_list check (known_from <= as_of);
