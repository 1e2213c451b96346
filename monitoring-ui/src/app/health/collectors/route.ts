import { toGateway } from '@/lib/gateway-proxy';

export const dynamic = 'force-dynamic';

export { toGateway as GET };
