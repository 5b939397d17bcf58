-- How many days after their week entries that no report rests on, and what was made from them, are kept.
alter table team add column keep_days integer not null default 730;

-- The lines that rest on a version: what goes must be known to be in no report, and lines of drafts go with it.
create index page_source_entry on page_source (entry_id, version);
create index report_page on report (page_id);
