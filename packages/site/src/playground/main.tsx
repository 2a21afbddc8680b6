import { render } from 'preact';
import { Playground } from './Playground.js';

const place = document.querySelector('#playground');
if (place) render(<Playground />, place);
