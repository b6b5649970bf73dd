// Asks for the page again every two seconds and replaces only the parts that changed: no flicker, no lost focus.
const every = 2_000;
const count = document.querySelector('[data-live="count"]');
const button = document.querySelector('[data-refresh]');
let etag = null;
let paused = false;

const toBottom = () => {
  for (const box of document.querySelectorAll('[data-bottom]')) box.scrollTop = box.scrollHeight;
};

/** A mail's frame says how tall it is; nothing else it says is listened to. */
const fitFrame = ({ source, data }) => {
  const height = Number(data?.mailHeight);
  if (!(height > 0)) return;
  for (const frame of document.querySelectorAll('.mail-frame')) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(height, 20_000)}px`;
  }
};

const replace = (box, fresh) => {
  if (box.innerHTML === fresh.innerHTML) return;
  const wasAtBottom = box.scrollHeight - box.scrollTop - box.clientHeight < 60;
  const focused = box.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  box.innerHTML = fresh.innerHTML;
  if (focused) box.querySelector(`[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  if (box.matches('[data-bottom]') && wasAtBottom) box.scrollTop = box.scrollHeight;
};

const update = (fresh) => {
  for (const box of document.querySelectorAll('[data-live]')) {
    const same = fresh.querySelector(`[data-live="${box.dataset.live}"]`);
    if (same) replace(box, same);
  }
  // The mail being read stays: only a pane with nothing to read fills by itself.
  const pane = document.querySelector('[data-live-empty]');
  const opened = fresh.querySelector('[data-live-empty]');
  const stale = !pane.querySelector('article') || !opened.querySelector('article');
  if (stale && pane.innerHTML !== opened.innerHTML) pane.innerHTML = opened.innerHTML;
  const readId = pane.querySelector('article')?.dataset.mail;
  for (const line of document.querySelectorAll('.mail-line')) {
    const isRead = readId !== undefined && new URL(line.href).searchParams.get('mail') === readId;
    if (isRead) line.setAttribute('aria-current', 'true');
    else line.removeAttribute('aria-current');
  }
};

const look = async () => {
  if (paused || document.hidden) return;
  try {
    const response = await fetch(location.href, {
      cache: 'no-store',
      headers: etag ? { 'if-none-match': etag } : {},
    });
    delete document.body.dataset.lost;
    if (response.status === 304) return;
    etag = response.headers.get('etag');
    update(new DOMParser().parseFromString(await response.text(), 'text/html'));
  } catch {
    if (document.body.dataset.lost) return;
    document.body.dataset.lost = 'true';
    etag = null;
    count.textContent = 'Le bac à sable ne répond plus. Nouvel essai toutes les 2 secondes.';
  }
};

button.hidden = false;
button.addEventListener('click', () => {
  paused = !paused;
  button.textContent = paused ? 'Reprendre l’actualisation' : 'Suspendre l’actualisation';
  void look();
});
addEventListener('message', fitFrame);
// A frame that was quicker than this script is asked again.
for (const frame of document.querySelectorAll('.mail-frame')) frame.contentWindow.postMessage('height', '*');
document.addEventListener('visibilitychange', () => void look());
setInterval(() => void look(), every);
toBottom();
