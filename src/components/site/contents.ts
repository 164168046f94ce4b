/** Marks where the reader is in the list of contents, and folds the list away on a phone once it has led there. */
const contents = document.querySelector<HTMLElement>('.contents-list');

if (contents) {
  const links = new Map([...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].flatMap((id) => (id === 'top' ? [] : (document.getElementById(id) ?? [])));
  const mark = () => {
    // The last heading that has come up to the upper third of the window.
    const line = window.innerHeight / 3;
    const current = (headings.findLast((heading) => heading.getBoundingClientRect().top < line) ?? headings[0])?.id;
    for (const [id, link] of links) {
      if (id === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  // A heading that crosses that line is the only moment at which this changes.
  const observer = new IntersectionObserver(mark, { rootMargin: '9999px 0px -66% 0px' });
  for (const heading of headings) observer.observe(heading);
  // On a phone the list would cover what the first screen says.
  const top = new IntersectionObserver(([first]) => contents.toggleAttribute('data-top', first!.boundingClientRect.top > 0));
  for (const heading of headings.slice(0, 1)) top.observe(heading);
  const fold = contents.querySelector('details');
  const isColumn = window.matchMedia('(min-width: 1280px)');
  // In its own column the style sheet shows the list either way; this says so to a screen reader.
  const unfold = () => fold?.toggleAttribute('open', isColumn.matches);
  isColumn.addEventListener('change', unfold);
  unfold();
  contents.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) unfold();
  });
}
