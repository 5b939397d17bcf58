-- Instants are UTC text of fixed width (2024-11-15T08:00:00.0000000Z), days and weeks ISO text (a week is its Monday):
-- both sort as they read, on every engine alike. Lists are JSON arrays, truth values 0 and 1.

create table inbox (
    id ${identity},
    channel text not null,
    conversation text not null,
    activity_id text not null,
    sender text not null,
    sender_name text not null,
    kind text not null,
    text text not null,
    in_group integer not null,
    accepted_at text not null,
    state text not null default 'waiting' check (state in ('waiting', 'done', 'parked')),
    attempts integer not null default 0,
    reason text,
    unique (channel, conversation, activity_id)
);

create index inbox_waiting on inbox (channel, conversation, id) where state = 'waiting';

-- A lane is what keeps its order: a person, or a conversation when nobody is named.
create table outbox (
    id ${identity},
    key text not null unique,
    lane text not null,
    channel text,
    conversation text,
    team text,
    person text,
    text text not null,
    not_before text not null,
    state text not null default 'Waiting',
    attempts integer not null default 0,
    reason text,
    retry_at text,
    leased_until text,
    ended_at text
);

create index outbox_waiting on outbox (lane, id) where state = 'Waiting';
create index outbox_team on outbox (team, key);

-- The burst stands beside the state, so that its echo can be claimed with one update.
create table chat (
    team text not null,
    person text not null,
    revision bigint not null,
    state text not null,
    burst_id bigint,
    burst_lines text,
    burst_week text,
    echo_at text,
    primary key (team, person)
);

create index chat_echo on chat (echo_at) where echo_at is not null;

create table run (
    team text not null,
    week text not null,
    kind text not null,
    due_at text not null,
    ran_at text not null,
    skipped integer not null,
    primary key (team, week, kind)
);

create table work (
    id text not null primary key,
    kind text not null,
    team text not null,
    week text not null,
    person text not null,
    channel text,
    conversation text,
    number integer,
    asked_at text not null,
    done integer not null default 0
);

create index work_waiting on work (asked_at, id) where done = 0;

create table suggestion (
    id text not null primary key,
    team text not null,
    week text not null,
    person text not null,
    text text not null,
    made_at text not null
);

create index suggestion_week on suggestion (team, week, made_at);

create table stranger (
    code text not null primary key,
    channel text not null,
    identity text not null,
    seen_at text not null,
    unique (channel, identity)
);

create table transcript (
    position ${identity},
    channel text not null,
    conversation text not null,
    key text not null,
    from_bot integer not null,
    text text not null,
    said_at text not null,
    unique (channel, conversation, key)
);

create index transcript_read on transcript (channel, conversation, position);

create table audit (
    id ${identity},
    team text,
    who text not null,
    what text not null,
    subject text not null,
    done_at text not null
);
