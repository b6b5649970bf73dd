import { cache } from 'react';
import { read } from './api.ts';

/** Who is signed in: asked once per request, whatever the number of parts of the page that wonder. */
export const currentStaff = cache(() => read((api) => api.session.staff.query()));
