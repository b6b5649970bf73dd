'use client';

import { ErrorSummary } from '@relais/ui/error-summary';
import { Form } from '@relais/ui/form';
import { StatusMessage } from '@relais/ui/status-message';
import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { announceUpload } from '../actions.ts';
import { announcementQuery, readAnnouncement } from '../announcement.ts';
import { sendUpload } from '../send-upload.ts';
import { UploadFields } from './upload-fields.tsx';
import { UploadProgress } from './upload-progress.tsx';

type Stage =
  | {
      readonly kind: 'form';
      readonly mistakes: readonly { readonly id: string; readonly message: string }[];
      readonly message?: string;
    }
  | { readonly kind: 'sending'; readonly fileName: string; readonly sent: number; readonly size: number };

const away = 'La console ne joint pas le service. Vérifiez votre connexion, puis recommencez.';

/** Chooses a file and sends it, straight from the disk, with its progress in sight. Needs script: a form alone cannot stream. */
export function UploadForm() {
  const [stage, setStage] = useState<Stage>({ kind: 'form', mistakes: [] });
  const cancelling = useRef<AbortController>(undefined);
  const summary = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const isSending = stage.kind === 'sending';

  useEffect(() => {
    if (stage.kind === 'form') summary.current?.querySelector<HTMLElement>('[role="alert"]')?.focus();
  }, [stage]);
  useEffect(() => {
    if (!isSending) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [isSending]);

  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get('file');
    const { mistakes, announced } = readAnnouncement(form);
    if (announced === undefined || !(file instanceof File)) {
      setStage({ kind: 'form', mistakes });
      return;
    }
    const refusal = await announceUpload(announced).catch(() => away);
    if (refusal !== undefined) {
      setStage({ kind: 'form', mistakes: [], message: refusal });
      return;
    }
    const { fileName } = announced;
    const showSent = (sent: number) => setStage({ kind: 'sending', fileName, sent, size: file.size });
    showSent(0);
    cancelling.current = new AbortController();
    const end = await sendUpload(`/api/televersement?${announcementQuery(announced)}`, file, {
      onProgress: showSent,
      signal: cancelling.current.signal,
    });
    if (end.kind === 'received') router.push(`/imports/${end.id}`);
    else {
      const message = end.kind === 'cancelled' ? 'Dépôt annulé\u00A0: rien n’a été gardé.' : end.message;
      setStage({ kind: 'form', mistakes: [], message });
    }
  };

  return (
    <Form onSubmit={submit} className="">
      <div ref={summary} className="has-[p]:mb-4">
        <ErrorSummary errors={isSending ? [] : stage.mistakes} />
        <StatusMessage family="stop">{isSending ? undefined : stage.message}</StatusMessage>
      </div>
      {/* The fields stay, so that a refused upload finds them as they were. */}
      <div hidden={isSending}>
        <UploadFields mistakes={isSending ? [] : stage.mistakes} />
      </div>
      {isSending && <UploadProgress {...stage} onCancel={() => cancelling.current?.abort()} />}
    </Form>
  );
}
