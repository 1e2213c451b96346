/** Checks the settings at start, and ends with the process that supervises this server. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { environment } = await import('@/lib/environment');
  const { MASTERTRADE_PARENT_PID: parent } = environment();
  if (parent === undefined) return;
  const { endWithParent } = await import('@/lib/parent-process');
  endWithParent(parent);
}
