import { version } from '../../../package.json';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return Response.json({
    status: 'healthy',
    service: 'monitoring-ui',
    version,
    uptime_seconds: Math.floor(process.uptime()),
    dependencies: {},
  });
}
