import type { Metadata } from 'next';

import { Entrance } from '@/features/session/components/entrance';
import { Welcome } from '@/features/session/components/welcome';

export const metadata: Metadata = { title: 'Welcome' };

export default function WelcomePage() {
  return (
    <Entrance title="Welcome">
      <Welcome />
    </Entrance>
  );
}
