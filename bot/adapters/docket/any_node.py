"""On a cluster, docket listens for cancellations at one node; here: at any that lives.

Docket 0.27 picks the node once. If that one is lost for good, a worker that reconnects waits for
it for ever and does nothing more (measured). A cluster tells every node of what is published, so
any of them will do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final

from redis.asyncio import ConnectionPool
from redis.asyncio.connection import Connection, SSLConnection

if TYPE_CHECKING:
    from docket import Docket

_Places = Callable[[], Iterable[tuple[str, int]]]


class _AnyNode(Connection):
    """A connection to the first node that takes it."""

    def __init__(self, *, places: _Places, **named: Any) -> None:
        super().__init__(**named)
        self._places = places

    async def _connect(self) -> None:
        failed: Exception = ConnectionError("no node of the cluster is known")
        for host, port in self._places():
            self.host, self.port = host, port
            try:
                await super()._connect()  # type: ignore[no-untyped-call]  # redis-py's
            except (OSError, TimeoutError) as refused:
                failed = refused
            else:
                return
        raise failed


class _AnyNodeSealed(_AnyNode, SSLConnection):
    """The same over TLS."""


_SEALED: Final = "rediss+cluster"


def listen_at_any_node(docket: Docket) -> None:
    """Have a docket that is not entered yet listen wherever a node lives."""
    connection = docket._redis  # noqa: SLF001 - docket has no door for it; its version is pinned
    make = connection._create_node_pool  # noqa: SLF001 - as above

    def places() -> list[tuple[str, int]]:
        cluster = connection.cluster_client
        return [(node.host, int(node.port)) for node in cluster.get_nodes()] if cluster else []

    def make_pool() -> ConnectionPool:
        pool = make()
        sealed = connection.url.startswith(_SEALED)
        pool.connection_class = _AnyNodeSealed if sealed else _AnyNode
        pool.connection_kwargs["places"] = places
        return pool

    connection._create_node_pool = make_pool  # type: ignore[method-assign]  # noqa: SLF001 - as above
