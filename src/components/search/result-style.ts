/** Brings the look of results along with them: no page pays for it before a search. */
import style from '../../styles/results.css?inline';
import { element } from '../site/element.ts';

document.head.append(element('style', {}, style));
