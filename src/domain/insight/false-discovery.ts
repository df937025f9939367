// Many looks at once: which of them still stand.

/**
 * The procedure of Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995): of all that
 * are called a link, at most the share `rate` is expected to be one by chance.
 * @param p two-sided p-values.
 * @returns for each whether it stands.
 */
export function standsAmong(p: readonly number[], rate = 0.05): boolean[] {
  const ascending = [...p].sort((a, b) => a - b)
  let limit = -1
  ascending.forEach((value, i) => {
    if (value <= (rate * (i + 1)) / p.length) limit = value
  })
  return p.map((value) => value <= limit)
}
