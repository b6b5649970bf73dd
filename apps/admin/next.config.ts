import path from 'node:path';
import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  transpilePackages: ['@relais/api-client', '@relais/content', '@relais/domain', '@relais/ui'],
  turbopack: { root: path.join(import.meta.dirname, '../..') },
};

export default config;
