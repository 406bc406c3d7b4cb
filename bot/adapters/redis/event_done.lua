#!lua
-- Forgets an event's payload, not its id.
-- KEYS: the event, the pending list   ARGV: id
redis.call('SET', KEYS[1], '', 'XX', 'KEEPTTL')
return redis.call('ZREM', KEYS[2], ARGV[1])
