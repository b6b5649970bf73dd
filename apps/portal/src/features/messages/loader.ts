import 'server-only';
import { read } from '../../lib/api.ts';

export const loadReceived = () => read((api) => api.messages.received.query());

export const loadWhy = (reference: string) => read((api) => api.messages.why.query({ reference }));

export const verifyReference = (reference: string) => read((api) => api.messages.verify.query({ reference }));
