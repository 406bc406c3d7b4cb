#!lua
-- Takes a contact off the list of open ones, unless somebody touched it since it was read.
-- KEYS: the list   ARGV: contact, the score that was read
local score = redis.call('ZSCORE', KEYS[1], ARGV[1])
if score and tonumber(score) == tonumber(ARGV[2]) then
  return redis.call('ZREM', KEYS[1], ARGV[1])
end
return 0
