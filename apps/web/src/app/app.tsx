import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from './api.ts';
import { Preferred } from './preferred.tsx';
import { router } from './router.tsx';

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Preferred>
        <RouterProvider router={router} />
      </Preferred>
    </QueryClientProvider>
  );
}
