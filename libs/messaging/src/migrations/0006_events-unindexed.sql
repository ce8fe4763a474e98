-- Nobody looks for an event by its id: whoever compares what was sent with what was taken reads rows in their order. Each
-- event paid for the index twice, when it was stored and when it was marked as sent.
DROP INDEX outbox_event;
