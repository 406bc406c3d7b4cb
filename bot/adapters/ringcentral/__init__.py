"""RingCentral: its SDK behind a hardened client, and its words translated into ours."""
