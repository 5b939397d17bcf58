-- Two changes are let through: a row that was written unsealed is sealed, and a name or a subject is erased together with its salt.
create or replace function audit_only_grows() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.id = old.id and new.team is not distinct from old.team and new.what = old.what and new.done_at = old.done_at
        and (
            (old.place is null and new.who = old.who and new.subject = old.subject)
            or (
                new.place = old.place and new.follows = old.follows and new.hash = old.hash
                and new.who_sum = old.who_sum and new.subject_sum = old.subject_sum
                and ((new.who = old.who and new.who_salt is not distinct from old.who_salt) or (new.who like 'erased-%' and new.who_salt is null))
                and ((new.subject = old.subject and new.subject_salt is not distinct from old.subject_salt) or (new.subject like 'erased-%' and new.subject_salt is null))
            )
        )
    then
        return new;
    end if;
    raise exception 'audit rows are never changed nor deleted';
end $$;
