#!lua
-- Writes one value if it still has the expected version, and moves what belongs to it in the same
-- step. One slot only.
-- KEYS: value [, inbox, archived text ...]
-- ARGV: expected version, new value, "1" if it claims, the server's run that a claim trusts,
--       number of read ids, read id ..., archived ...
local stored = redis.call('GETRANGE', KEYS[1], 0, 19)
local version = '0'
if stored ~= '' then
  version = string.match(stored, '^(%d+) ')
end
if version ~= ARGV[1] then
  return 'conflict'
end

local last = 5 + tonumber(ARGV[5])
local claims = ARGV[3] == '1'
if claims and string.match(redis.call('INFO', 'server'), 'run_id:(%x+)') ~= ARGV[4] then
  return 'changed'
end
if claims or last > 5 then
  local inbox, read = {}, {}
  for _, id in ipairs(redis.call('LRANGE', KEYS[2], 0, -1)) do
    inbox[id] = true
  end
  for i = 6, last do
    -- A reader that was too slow must not read again what another one has read.
    if not inbox[ARGV[i]] then
      return 'gone'
    end
    read[ARGV[i]] = true
  end
  for id in pairs(inbox) do
    if claims and not read[id] then
      return 'unread'
    end
  end
end

redis.call('SET', KEYS[1], ARGV[2])
for i = 6, last do
  redis.call('LREM', KEYS[2], 0, ARGV[i])
end
for i = 3, #KEYS do
  redis.call('SET', KEYS[i], ARGV[last + i - 2])
end
return 'ok'
