/** The one stylesheet of the site, as an entry of its own: pages link to it without waiting for a script. */
import './ui/styles/main.css';
import 'virtual:colours.css';
