#!lua
-- Counts how a call to a vendor ended.
-- KEYS: the breaker   ARGV: the call's name, how it ended, failures that open it, milliseconds
--       that it first stays open, that it stays open at most, that its state is remembered
-- Returns 'opened', 'closed' or ''.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local known = redis.call('HMGET', KEYS[1], 'failures', 'open_until', 'span', 'probe')
local open = known[2]
-- While it is open only the one call that was let through counts: the others left before.
if open and known[4] ~= ARGV[1] then
  return ''
end
if ARGV[2] == 'answered' then
  redis.call('DEL', KEYS[1])
  return open and 'closed' or ''
end
if ARGV[2] ~= 'failed' then
  redis.call('HDEL', KEYS[1], 'probe', 'probe_until')
  return ''
end
local failures = tonumber(known[1] or 0) + 1
redis.call('HSETNX', KEYS[1], 'since', now)
redis.call('HSET', KEYS[1], 'failures', failures)
redis.call('PEXPIRE', KEYS[1], ARGV[6])
if failures < tonumber(ARGV[3]) then
  return ''
end
local span = tonumber(ARGV[4])
if open then
  span = math.min(tonumber(known[3]) * 2, tonumber(ARGV[5]))
end
redis.call('HSET', KEYS[1], 'open_until', now + span, 'span', span)
redis.call('HDEL', KEYS[1], 'probe', 'probe_until')
return open and '' or 'opened'
