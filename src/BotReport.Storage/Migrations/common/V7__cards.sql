-- What channels with cards and files bring. A file is base64, so that both engines keep every byte the same way.
alter table inbox add column press_card text;
alter table inbox add column press_button integer;
alter table inbox add column file_name text;
alter table inbox add column file text;

-- A card is JSON; its id is made from the key. What is shown under one key is one message to its reader, however often it changed.
alter table outbox add column card text;
alter table outbox add column card_id text;
alter table outbox add column replaces text;
alter table outbox add column is_page integer not null default 0;
create index outbox_card on outbox (card_id) where card_id is not null;
create index outbox_replaces on outbox (replaces) where replaces is not null;

alter table transcript add column card text;
alter table transcript add column replaces text;
alter table transcript add column is_page integer not null default 0;
create index transcript_replaces on transcript (channel, conversation, replaces) where replaces is not null;

-- Ways into the pages; only hashes of their secrets.
create table sign_in (
    hash text not null primary key,
    team text not null,
    person text not null,
    expires_at text not null
);

create index sign_in_person on sign_in (team, person);
