/** Who may import: a file speaks of whole departments, and its problems name people of any of them. */
export const importRule = { roles: ['editor', 'admin'], departments: 'every' } as const;
