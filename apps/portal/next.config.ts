import path from 'node:path';
import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  transpilePackages: ['@relais/api-client', '@relais/content', '@relais/domain', '@relais/ui'],
  turbopack: { root: path.join(import.meta.dirname, '../..') },
  // `pnpm types` checks the whole program; a start has no reason to wait for it again.
  typescript: { ignoreBuildErrors: true },
  // A title that came in a script after the page would be lost without JavaScript.
  htmlLimitedBots: /.*/,
};

export default config;
