-- Where a messenger can be written to, as its last authenticated activity said it; lost says why it cannot be any more.
create table conversation_reference (
    channel text not null,
    conversation text not null,
    kind text not null,
    service_url text not null,
    bot text not null,
    tenant text,
    identity text,
    lost text,
    heard_at text not null,
    primary key (channel, conversation)
);

create index conversation_reference_identity on conversation_reference (channel, identity) where identity is not null;
create index conversation_reference_newest on conversation_reference (channel, heard_at);

-- Who was seen: identity as it stands in teams, the messenger's own id, and the sign-in name once somebody looked. Lower case throughout.
create table acquaintance (
    channel text not null,
    identity text not null,
    user_id text not null,
    conversation text not null,
    alias text,
    primary key (channel, identity)
);

create index acquaintance_alias on acquaintance (channel, alias) where alias is not null;

-- Which message of the messenger shows what was sent.
create table shown_message (
    key text not null primary key,
    channel text not null,
    conversation text not null,
    activity_id text not null
);

-- The message it changes (an edit, a deletion), and until when the line is held for the answer.
alter table inbox add column changes text;
alter table inbox add column answer_by text;
create index inbox_changes on inbox (channel, conversation, changes) where changes is not null;

-- The message an entry was said in.
alter table entry_version add column said_in bigint;
create index entry_version_said_in on entry_version (said_in) where said_in is not null;

-- Where each message of a burst begins.
alter table chat add column burst_parts text;

-- What waits, in the order in which it is claimed.
create index outbox_next on outbox (id) where state = 'Waiting';
