#!lua
-- Replaces one field of a hash if it still holds what was read.
-- KEYS: the hash   ARGV: field, what was read ('' for nothing), what to write ('' to delete it)
local known = redis.call('HGET', KEYS[1], ARGV[1]) or ''
if known ~= ARGV[2] then
  return 0
end
if ARGV[3] == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
end
return 1
