import path from 'node:path';
import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // The upload's route stands alone, as pages do: nothing to find in node_modules at run time.
  bundlePagesRouterDependencies: true,
  // `pnpm types` checks them; a start on a small machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ['@relais/api-client', '@relais/content', '@relais/domain', '@relais/ui'],
  turbopack: { root: path.join(import.meta.dirname, '../..') },
};

export default config;
