/** Whoever is more than a viewer may start, cancel and reproduce. */
export const mayTrade = (me: { role: string } | undefined): boolean =>
  me !== undefined && /admin|trader/i.test(me.role);
