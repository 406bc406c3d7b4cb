#!lua
-- Counts one request in a vendor's rate window that all processes share, by the server's clock.
-- KEYS: the gate, the requests in its window
-- ARGV: a name for this request, "1" if a person waits for it, share left to those in percent,
--       limit and window in milliseconds until an answer of the vendor says others
-- Returns 0, or the milliseconds to keep silent.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local gate = redis.call('HMGET', KEYS[1], 'closed', 'limit', 'window', 'spent')
local closed = tonumber(gate[1] or 0)
if closed > now then
  return closed - now
end

local window = tonumber(gate[3] or ARGV[5])
local limit = tonumber(gate[2] or ARGV[4])
if redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - window) > 0 then
  redis.call('HDEL', KEYS[1], 'spent')
  gate[4] = false
end
if limit > 0 and ARGV[2] ~= '1' then
  limit = math.max(1, limit - math.ceil(limit * ARGV[3] / 100))
end
local gone = redis.call('ZCARD', KEYS[2])
if gone == 0 and gate[4] then
  -- The whole window has passed unseen: what was spent is there again.
  redis.call('HDEL', KEYS[1], 'spent')
  gate[4] = false
end
if gone > 0 and ((limit > 0 and gone >= limit) or gate[4]) then
  local oldest = redis.call('ZRANGE', KEYS[2], 0, 0, 'WITHSCORES')
  return math.max(1, oldest[2] + window - now)
end
redis.call('ZADD', KEYS[2], now, ARGV[1])
redis.call('PEXPIRE', KEYS[2], window)
return 0
