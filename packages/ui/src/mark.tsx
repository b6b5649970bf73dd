/** The thread, from a hollow node to a full one, drawing an R. Decoration: the name stands beside it. */
export function Mark({ className = 'size-8' }: { className?: string | undefined }) {
  return (
    <svg
      width="2em"
      height="2em"
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
      className={`shrink-0 text-action ${className}`}
    >
      <g fill="none" stroke="currentColor" strokeWidth={3} strokeLinecap="round" strokeLinejoin="round">
        <path d="M8.5 22.4V9.5a5 5 0 0 1 5-5h2.6a6 6 0 0 1 0 12H13M15.4 16.5l6.4 7.6" />
        <circle cx="8.5" cy="25.6" r="3.1" />
      </g>
      <circle cx="23.6" cy="25.9" r="4.3" fill="currentColor" />
    </svg>
  );
}
