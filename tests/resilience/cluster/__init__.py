"""The store on a real cluster: three masters with a replica each."""
