// What every page runs, in one file: a request costs more than the few bytes that a page may not need.
import '../components/site/theme.ts';
import '../components/site/copy.ts';
import '../components/site/anchors.ts';
import '../components/site/contents.ts';
import '../components/search/search-box.ts';
import '../components/offline/register-worker.ts';
