/** Copies what the patch says; a key that is there but undefined says nothing. */
export function assignDefined<T extends object>(target: T, patch: Partial<T>): void {
  for (const [key, value] of Object.entries(patch) as [keyof T, T[keyof T] | undefined][])
    if (value !== undefined) target[key] = value
}
