"""The tree that is aggregated over: products within activities within regions, up to the whole country.

A leaf is a product in a region. A node is an activity in a region: of every region or of the country, and
of every activity from the elementary ones to the top. A node's ancestors lie above it in the activities, in
the regions, or in both.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ondiris.indices.frame import Frame
from ondiris.indices.reduce import Stratum
from ondiris.methods.arrays import Positions


@dataclass(frozen=True, order=True)
class Leaf:
    region: str
    activity: str
    product: str


@dataclass(frozen=True, order=True)
class Node:
    region: str
    activity: str


@dataclass(frozen=True)
class Tree:
    """`below` are the places of each node's leaves; `above` the nodes above each leaf, by their places."""

    leaves: tuple[Leaf, ...]
    nodes: tuple[Node, ...]
    below: tuple[Positions, ...]
    above: tuple[tuple[int, ...], ...]

    @cached_property
    def places(self) -> dict[Node, int]:
        return {node: place for place, node in enumerate(self.nodes)}

    @cached_property
    def of_activity(self) -> dict[str, Positions]:
        """The places of the leaves of each elementary activity."""
        found: dict[str, list[int]] = {}
        for place, leaf in enumerate(self.leaves):
            found.setdefault(leaf.activity, []).append(place)
        return {code: np.array(places, dtype=np.intp) for code, places in sorted(found.items())}

    @cached_property
    def descendants(self) -> tuple[tuple[int, ...], ...]:
        """The nodes below each node, without itself."""
        found: list[set[int]] = [set() for _ in self.nodes]
        for node, places in enumerate(self.above_nodes):
            for place in places:
                found[place].add(node)
        return tuple(tuple(sorted(each)) for each in found)

    @cached_property
    def above_nodes(self) -> tuple[tuple[int, ...], ...]:
        """The nodes above each node, without itself, nearest first."""
        return tuple(
            tuple(other for other in self._of_node(place) if other != place)
            for place in range(len(self.nodes))
        )

    def _of_node(self, place: int) -> list[int]:
        own = self.nodes[place]
        leaf = self.leaves[self.below[place][0]]
        activities = [
            node.activity for node in self._chain(self.below[place][0]) if node.region == leaf.region
        ]
        regions = [
            node.region for node in self._chain(self.below[place][0]) if node.activity == leaf.activity
        ]
        return [
            self.places[Node(region, activity)]
            for region in regions[regions.index(own.region) :]
            for activity in activities[activities.index(own.activity) :]
        ]

    def _chain(self, leaf: int) -> list[Node]:
        return [self.nodes[place] for place in self.above[leaf]]

    def children(self, place: int) -> tuple[int, ...]:
        """The nodes right below a node in the tree of activities: same region, next activity down."""
        own = self.nodes[place]
        return tuple(
            each
            for each in self.descendants[place]
            if self.nodes[each].region == own.region and self._parent_activity(each) == own.activity
        )

    def regions_of(self, place: int) -> tuple[int, ...]:
        """The nodes of the same activity in the regions right below a node's."""
        own = self.nodes[place]
        return tuple(
            each
            for each in self.descendants[place]
            if self.nodes[each].activity == own.activity and self._parent_region(each) == own.region
        )

    def _parent_activity(self, place: int) -> str:
        own = self.nodes[place]
        for each in self.above_nodes[place]:
            if self.nodes[each].region == own.region:
                return self.nodes[each].activity
        return ""

    def _parent_region(self, place: int) -> str:
        own = self.nodes[place]
        for each in self.above_nodes[place]:
            if self.nodes[each].activity == own.activity:
                return self.nodes[each].region
        return ""


def tree_of(strata: Sequence[Stratum], frame: Frame) -> tuple[Tree, Positions]:
    """The tree over the leaves of some strata, and the leaf that each stratum is part of."""
    of_strata = [Leaf(*stratum[:3]) for stratum in strata]
    leaves = tuple(sorted(set(of_strata)))
    chains = {
        lowest: [
            Node(region, activity)
            for region in frame.regions_above(lowest.region)
            for activity in frame.activities_above(lowest.activity)
        ]
        for lowest in {Node(leaf.region, leaf.activity) for leaf in leaves}
    }
    nodes = tuple(sorted({node for chain in chains.values() for node in chain}))
    places = {node: place for place, node in enumerate(nodes)}
    chained = {lowest: tuple(places[node] for node in chain) for lowest, chain in chains.items()}
    below: list[list[int]] = [[] for _ in nodes]
    above = []
    for number, leaf in enumerate(leaves):
        above.append(chained[Node(leaf.region, leaf.activity)])
        for place in above[-1]:
            below[place].append(number)
    made = Tree(leaves, nodes, tuple(np.array(each, dtype=np.intp) for each in below), tuple(above))
    where = {leaf: place for place, leaf in enumerate(leaves)}
    return made, np.array([where[leaf] for leaf in of_strata], dtype=np.intp)
