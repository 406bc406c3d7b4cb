#!lua
-- Lets nothing pass for a while; a later end wins.
-- KEYS: the gate   ARGV: milliseconds
local time = redis.call('TIME')
local until_ = time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[1]
local closed = tonumber(redis.call('HGET', KEYS[1], 'closed') or 0)
if until_ > closed then
  redis.call('HSET', KEYS[1], 'closed', until_)
end
return 1
