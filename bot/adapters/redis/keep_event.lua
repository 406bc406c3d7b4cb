#!lua
-- Keeps an event once, and lists it as pending.
-- KEYS: the event, the pending list   ARGV: payload, id, instant, seconds to remember the id
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'EX', ARGV[4]) then
  redis.call('ZADD', KEYS[2], ARGV[3], ARGV[2])
  return 1
end
return 0
