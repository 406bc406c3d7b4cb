#!lua
-- Asks whether a call to a vendor may go, by the server's clock.
-- KEYS: the breaker   ARGV: a name for this call, milliseconds that one try may take,
--                           milliseconds to wait while somebody else tries
-- Returns milliseconds to wait (0: it goes) and how many calls have failed in a row.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local known = redis.call('HMGET', KEYS[1], 'failures', 'open_until', 'probe_until')
local failures = tonumber(known[1] or 0)
if not known[2] then
  return {0, failures}
end
local open_until = tonumber(known[2])
if now < open_until then
  return {open_until - now, failures}
end
if known[3] and now < tonumber(known[3]) then
  return {math.min(tonumber(known[3]) - now, tonumber(ARGV[3])), failures}
end
redis.call('HSET', KEYS[1], 'probe', ARGV[1], 'probe_until', now + ARGV[2])
return {0, failures}
