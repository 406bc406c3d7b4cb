"""The store on Redis or Valkey: durable truth, one slot per contact, and a server to run it on."""
