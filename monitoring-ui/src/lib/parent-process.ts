import 'server-only';

const CHECK_EVERY_MILLIS = 1000;

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Without the permission to signal it, it is there all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Ends this process gracefully once `parent` is gone. */
export function endWithParent(parent: number): void {
  setInterval(() => {
    if (!isAlive(parent)) process.kill(process.pid, 'SIGTERM');
  }, CHECK_EVERY_MILLIS).unref();
}
