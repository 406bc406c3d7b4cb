#!lua
-- Gives a name back whose holder lives: whatever came before is forgotten, unless it was put off.
-- One that was slow, so that another holds the name by now, takes back only its own beginning.
-- KEYS: the name, how many began   ARGV: our token, 1 if it was put off
local ours = redis.call('GET', KEYS[1]) == ARGV[1]
if ours then
  redis.call('DEL', KEYS[1])
end
if ours and ARGV[2] == '0' then
  redis.call('DEL', KEYS[2])
elseif tonumber(redis.call('GET', KEYS[2]) or '0') > 0 then
  redis.call('DECR', KEYS[2])
end
return 0
