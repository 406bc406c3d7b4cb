#!lua
-- Appends an act to the trail and counts it; one that has an id, once.
-- KEYS: the trail, how many of each verb [, the mark of its id]
-- ARGV: verb, seconds to remember the id, field, value ...
if #KEYS == 3 and not redis.call('SET', KEYS[3], '1', 'NX', 'EX', ARGV[2]) then
  return 0
end
redis.call('XADD', KEYS[1], '*', unpack(ARGV, 3))
redis.call('HINCRBY', KEYS[2], ARGV[1], 1)
return 1
