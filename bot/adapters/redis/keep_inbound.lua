#!lua
-- Puts an inbound text into its contact's inbox, once ever.
-- KEYS: the text, the inbox   ARGV: the text, its id
if redis.call('SET', KEYS[1], ARGV[1], 'NX') then
  redis.call('RPUSH', KEYS[2], ARGV[2])
  return 1
end
return 0
