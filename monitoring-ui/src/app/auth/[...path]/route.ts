import { toGateway } from '@/lib/gateway-proxy';

export const dynamic = 'force-dynamic';

export {
  toGateway as DELETE,
  toGateway as GET,
  toGateway as PATCH,
  toGateway as POST,
  toGateway as PUT,
};
