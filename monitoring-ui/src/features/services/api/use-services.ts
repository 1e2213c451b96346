'use client';

import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

import { type Services, servicesQuery } from './services';

const ASK_EVERY_MILLIS = 30_000;

/**
 * All services: told by the stream, and asked about as well, since who is down tells nothing. The
 * query's own interval would begin anew with every beat and never end.
 */
export function useServices(): UseQueryResult<Services> {
  const query = useQuery(servicesQuery);
  const { refetch } = query;
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refetch();
    }, ASK_EVERY_MILLIS);
    return () => clearInterval(timer);
  }, [refetch]);
  return query;
}
