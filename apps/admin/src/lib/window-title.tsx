/** Names the browser's tab; React moves it to the head. */
export function WindowTitle({ children }: { children: string }) {
  return <title>{`${children} · Relais Officine, console`}</title>;
}
