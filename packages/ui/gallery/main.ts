import { buildGallery } from './build.ts';

console.log(await buildGallery());
