import type { MetadataRoute } from 'next';

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Relais Officine',
    short_name: 'Relais',
    description: 'Activer votre e-CPS : où vous en êtes, quoi faire, qui appeler.',
    lang: 'fr',
    start_url: '/',
    display: 'standalone',
    background_color: '#f2f9f5',
    theme_color: '#ffffff',
    icons: [
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
