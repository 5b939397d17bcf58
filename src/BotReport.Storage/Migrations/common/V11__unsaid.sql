-- The week for which somebody was asked about what he left out, beside the conversation's state: a lead's board looks for it.
alter table chat add column asked_unsaid text;
