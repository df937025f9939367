export const reachOut = {}
