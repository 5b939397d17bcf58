-- Whose words an entry holds that a lead put into a published report (勘误); null while they are its owner's.
alter table entry_version add column corrected_by text;
