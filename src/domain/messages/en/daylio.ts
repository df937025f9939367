export const daylio = {}
