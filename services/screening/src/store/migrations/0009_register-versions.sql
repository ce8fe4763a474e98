-- A version of the plan register that was rolled back is never given to another list: a process may have remembered it.
CREATE SEQUENCE plan_register_version;
SELECT setval('plan_register_version', greatest(1, (SELECT version FROM plan_register)));
