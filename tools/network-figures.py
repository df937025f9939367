#!/usr/bin/env python3
"""Figures of networks, computed by networkx: what src/domain/network/graph-figures.ts is held against.

    python3 -m pip install networkx==3.6.1     (or: apt-get install python3-networkx)
    python3 tools/network-figures.py > tests/networks/networkx-figures.json

Prints one JSON document: graphs of many sizes and makes, and for each its groups, those alone, bridges,
density, degrees and core numbers. The same seed gives the same graphs.
"""
import json
import random

import networkx as nx

SEED = 20261119


def made_by_chance(n, m, rng):
    return nx.gnm_random_graph(n, m, seed=rng.randrange(2**31))


def graphs(rng):
    yield "empty", nx.empty_graph(0)
    yield "one", nx.empty_graph(1)
    yield "two apart", nx.empty_graph(2)
    yield "two tied", nx.path_graph(2)
    yield "path of 7", nx.path_graph(7)
    yield "ring of 9", nx.cycle_graph(9)
    yield "star of 8", nx.star_graph(7)
    yield "everyone knows everyone, 6", nx.complete_graph(6)
    yield "two rings joined at one", nx.compose(nx.cycle_graph(5), nx.relabel_nodes(nx.cycle_graph(5), {i: i + 4 for i in range(5)}))
    yield "barbell", nx.barbell_graph(5, 3)
    yield "twelve alone", nx.empty_graph(12)
    yield "four circles of friends", nx.disjoint_union_all([nx.complete_graph(4), nx.cycle_graph(6), nx.path_graph(5), nx.empty_graph(3)])
    yield "a tree of 200", nx.random_labeled_tree(200, seed=rng.randrange(2**31))
    yield "one long path, 600", nx.path_graph(600)
    yield "caves, 120", nx.connected_caveman_graph(20, 6)
    for n in (3, 5, 8, 12, 16, 25, 40, 80, 150, 300, 600):
        for share in (0.4, 1.0, 2.0, 4.0):
            m = min(n * (n - 1) // 2, round(n * share))
            yield f"{n} and {m} by chance", made_by_chance(n, m, rng)


def figures(name, graph, rng):
    # Shuffled, so that nothing rests on the order in which a graph was made.
    order = list(graph.nodes)
    rng.shuffle(order)
    graph = nx.relabel_nodes(graph, {node: place for place, node in enumerate(order)})
    n = graph.number_of_nodes()
    core = nx.core_number(graph)
    return {
        "name": name,
        "nodes": n,
        "ties": sorted(sorted(edge) for edge in graph.edges),
        "groups": sorted(sorted(group) for group in nx.connected_components(graph)),
        "alone": sorted(nx.isolates(graph)),
        "bridges": sorted(nx.articulation_points(graph)),
        "density": nx.density(graph) if n > 1 else None,
        "degrees": [graph.degree[i] for i in range(n)],
        "cores": [core[i] for i in range(n)],
    }


def main():
    rng = random.Random(SEED)
    rows = ",\n".join(json.dumps(figures(name, graph, rng), separators=(",", ":")) for name, graph in graphs(rng))
    print(json.dumps({"computedBy": f"networkx {nx.__version__}", "seed": SEED})[:-1] + f',"graphs":[\n{rows}\n]}}')


main()
