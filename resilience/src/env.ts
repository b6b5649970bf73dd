/** What the processes of the test inherit. */
export const environment: NodeJS.ProcessEnv = process.env;
