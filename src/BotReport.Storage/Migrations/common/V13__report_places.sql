-- The groups and channels in which a team's reports are posted too.
create table report_place (
    team text not null,
    channel text not null,
    conversation text not null,
    set_by text not null,
    set_at text not null,
    primary key (team, channel, conversation)
);

-- The versions of reports that were taken back: their numbers are not given again.
create table withdrawn_report (
    team text not null,
    week text not null,
    version integer not null,
    withdrawn_by text not null,
    withdrawn_at text not null,
    primary key (team, week, version)
);

-- The thread a message belongs to, and the conversation without the thread in which something was said.
alter table outbox add column thread text;
alter table inbox add column root text;
