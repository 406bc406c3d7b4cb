#!lua
-- Takes a name that nobody holds and counts that somebody began; -1 if somebody holds it.
-- Returns how many began before without an end.
-- KEYS: the name, how many began   ARGV: our token, for how long, how long to remember (ms)
if not redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then
  return -1
end
local begun = redis.call('INCR', KEYS[2])
redis.call('PEXPIRE', KEYS[2], ARGV[3])
return begun - 1
