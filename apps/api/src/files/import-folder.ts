import { join } from 'node:path';

/** Where uploads and files of errors are kept: everything in it names people, and is forgotten in time. */
export const importFolder = ({ root }: { readonly root: string }): string => join(root, 'var', 'imports');
