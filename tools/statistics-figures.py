"""Writes tests/statistics/figures.json: what scipy and numpy make of the same numbers.

Run with Python 3, numpy and scipy (Debian: python3-scipy):  python3 tools/statistics-figures.py
"""
import json
import pathlib
import numpy as np
from scipy import stats

rng = np.random.default_rng(20261125)


def spearman_cases():
    cases = []
    for n, ties, slope in [(7, False, 0.0), (9, True, 0.4), (12, True, -0.8), (26, True, 0.2), (52, True, 0.0), (53, False, 0.6), (120, True, -0.2)]:
        x = rng.poisson(4, n).astype(float) if ties else rng.normal(0, 1, n)
        y = slope * x + rng.normal(0, 1, n)
        if ties:
            y = np.round(y)
        cases.append({"x": x.tolist(), "y": y.tolist(), "rho": float(stats.spearmanr(x, y).statistic), "ranks": stats.rankdata(x).tolist()})
    return cases


def false_discovery_cases():
    cases = []
    for n in (1, 2, 4, 5, 12):
        p = np.round(rng.uniform(0, 1, n) ** 3, 4)
        cases.append({"p": p.tolist(), "stands": (stats.false_discovery_control(p, method="bh") <= 0.05).tolist()})
    return cases


def difference(values, sides):
    return values[sides].mean() - values[~sides].mean()


def bootstrap_cases():
    """Circular block bootstrap written a second time, with numpy and its own chance: percentile ends for a given length."""
    cases = []
    for n, rho, share, length in [(40, 0.0, 0.4, 1), (90, 0.5, 0.4, 5), (180, 0.6, 0.3, 8), (365, 0.3, 0.2, 6)]:
        mood = np.zeros(n)
        for i in range(1, n):
            mood[i] = rho * mood[i - 1] + np.sqrt(1 - rho**2) * rng.normal()
        values = np.clip(np.round(3 + mood), 1, 5)
        sides = rng.uniform(size=n) < share
        draws = []
        for _ in range(20000):
            starts = rng.integers(0, n, int(np.ceil(n / length)))
            at = ((starts[:, None] + np.arange(length)) % n).ravel()[:n]
            if 0 < sides[at].sum() < n:
                draws.append(difference(values[at], sides[at]))
        low, high = np.quantile(draws, [0.025, 0.975])
        cases.append({"values": values.tolist(), "sides": sides.tolist(), "length": length, "difference": float(difference(values, sides)), "low": float(low), "high": float(high)})
    return cases


def beyond_runs_cases():
    """What runs do not catch of the spread of a first-order autoregression, from its whole covariance matrix rather than a formula."""
    cases = []
    for n, rho, length in [(40, 0.6, 4), (90, 0.3, 6), (180, 0.5, 8), (365, 0.7, 15), (60, -0.4, 5)]:
        series = np.zeros(n)
        for i in range(1, n):
            series[i] = rho * series[i - 1] + rng.normal()
        centred = series - series.mean()
        found = (centred[1:] @ centred[:-1]) / (centred @ centred)
        alike = min(0.95, found + (1 + 4 * found) / n)
        spread = lambda m: np.sum(alike ** np.abs(np.subtract.outer(np.arange(m), np.arange(m)))) / m
        cases.append({"series": series.tolist(), "length": length, "times": float(np.sqrt(spread(4000) / spread(length))) if found > 0 else 1.0})
    return cases


figures = {
    "scipy": __import__("scipy").__version__,
    "spearman": spearman_cases(),
    "falseDiscovery": false_discovery_cases(),
    "t975": [{"freedom": f, "point": float(stats.t.ppf(0.975, f))} for f in (4, 5, 8, 13, 30, 120, 1000)],
    "bootstrap": bootstrap_cases(),
    "beyondT": [{"t": t, "freedom": f, "p": float(2 * stats.t.sf(t, f))} for f in (2, 2.5, 5, 17.3, 96) for t in (0, 0.5, 2, 3)],
    "beyondRuns": beyond_runs_cases(),
}
target = pathlib.Path(__file__).parent.parent / "tests" / "statistics" / "figures.json"
target.write_text(json.dumps(figures) + "\n")
