create function audit_only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'audit rows are never changed nor deleted';
end $$;

create trigger audit_no_change before update or delete on audit for each row execute function audit_only_grows();
create trigger audit_no_emptying before truncate on audit for each statement execute function audit_only_grows();
