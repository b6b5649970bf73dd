/** What became of an upload: the import to follow, or a sentence. */
export type UploadEnd =
  | { readonly kind: 'received'; readonly id: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'cancelled' };

const brokenOff = 'Le dépôt n’a pas abouti. Vérifiez votre connexion, puis recommencez.';

/** Sends a file as it is, telling how much has left. XMLHttpRequest, because fetch still tells nothing of an upload. */
export const sendUpload = (
  address: string,
  file: File,
  { onProgress, signal }: { readonly onProgress: (sent: number) => void; readonly signal: AbortSignal },
): Promise<UploadEnd> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded));
    request.addEventListener('load', () => resolve(readEnd(request.response)));
    request.addEventListener('error', () => resolve({ kind: 'refused', message: brokenOff }));
    request.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });

const readEnd = (answer: unknown): UploadEnd => {
  if (typeof answer === 'object' && answer !== null) {
    if ('id' in answer && typeof answer.id === 'string') return { kind: 'received', id: answer.id };
    if ('message' in answer && typeof answer.message === 'string') {
      return { kind: 'refused', message: answer.message };
    }
  }
  return { kind: 'refused', message: brokenOff };
};
