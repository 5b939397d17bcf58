-- Two changes are let through: a row that was written unsealed is sealed, and a name or a subject is erased together with its salt.
drop trigger audit_no_update;

create trigger audit_no_update before update on audit
when not (
    new.id = old.id and new.team is old.team and new.what = old.what and new.done_at = old.done_at
    and (
        (old.place is null and new.who = old.who and new.subject = old.subject)
        or (
            new.place = old.place and new.follows = old.follows and new.hash = old.hash
            and new.who_sum = old.who_sum and new.subject_sum = old.subject_sum
            and ((new.who = old.who and new.who_salt is old.who_salt) or (new.who like 'erased-%' and new.who_salt is null))
            and ((new.subject = old.subject and new.subject_salt is old.subject_salt) or (new.subject like 'erased-%' and new.subject_salt is null))
        )
    )
)
begin
    select raise(abort, 'audit rows are never changed');
end;
