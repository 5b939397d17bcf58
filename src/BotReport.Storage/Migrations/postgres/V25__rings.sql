-- Tells the other instances what a write left for them, when it is committed: who wrote, what there is, and of a line the sum of its
-- conversation's name. Nobody listens to what he wrote himself.
create function rings() returns trigger language plpgsql as $$
begin
    if exists (select 1 from fresh) then
        perform pg_notify('botreport', concat(current_setting('botreport.instance', true), ' ', tg_argv[0]));
    end if;
    return null;
end $$;

-- One whose sender's platform holds the line is worked on where the line is held.
create function message_rings() returns trigger language plpgsql as $$
begin
    if exists (select 1 from fresh where state = 'waiting' and answer_by is null) then
        perform pg_notify('botreport', concat(current_setting('botreport.instance', true), ' message'));
    end if;
    return null;
end $$;

create function line_rings() returns trigger language plpgsql as $$
begin
    perform pg_notify('botreport', concat(
        current_setting('botreport.instance', true), ' line ', encode(sha256(convert_to(channel || ' ' || conversation, 'UTF8')), 'hex')))
    from (select distinct channel, conversation from fresh) as spoken;
    return null;
end $$;

create trigger message_rings after insert on inbox referencing new table as fresh for each statement execute function message_rings();
create trigger sending_rings after insert on outbox referencing new table as fresh for each statement execute function rings('sending');
create trigger work_rings after insert on work referencing new table as fresh for each statement execute function rings('work');
create trigger line_rings after insert on transcript referencing new table as fresh for each statement execute function line_rings();
