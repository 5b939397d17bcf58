-- How often anything changed of what teams are and said; one row. What is made from that is good until it changes.
create table revision (
    number integer not null
);

insert into revision (number) values (0);

-- The oldest waiting messages, whatever their conversation.
create index inbox_oldest on inbox (id, channel, conversation) where state = 'waiting';
drop index inbox_waiting;
