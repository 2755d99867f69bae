-- To whom the report of a review goes, one a line; empty is the usual. Chosen with its form, until the first signature.

alter table report_form add column recipients text not null default '';
