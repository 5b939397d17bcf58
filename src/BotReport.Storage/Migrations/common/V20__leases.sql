-- Until when another instance works on it; only where several may.
alter table inbox add column leased_until text;
alter table work add column leased_until text;
create index inbox_leased on inbox (channel, conversation) where leased_until is not null;
