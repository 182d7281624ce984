import type { ComponentType } from 'preact';
import type { WordKey } from '../words/say';
import type { View, ViewId } from './types';

/** A way to look at the flows; its code is fetched when it is first opened. */
export interface ViewEntry {
  readonly id: ViewId;
  readonly name: WordKey;
  readonly load: () => Promise<ComponentType<View>>;
}

/** Every view of the workshop, in the order of the tabs. */
export const VIEWS: readonly ViewEntry[] = [
  {
    id: 'formulier',
    name: 'workshop.tabs.form',
    load: () => import('./form/form-view').then(({ FormView }) => FormView),
  },
  {
    id: 'tekst',
    name: 'workshop.tabs.text',
    load: () => import('./text/text-view').then(({ TextView }) => TextView),
  },
  {
    id: 'kaart',
    name: 'map.tab',
    load: () => import('./map/map-view').then(({ MapView }) => MapView),
  },
  {
    id: 'lopen',
    name: 'walk.tab',
    load: () => import('./walk/walk-view').then(({ WalkView }) => WalkView),
  },
  {
    id: 'gevolgen',
    name: 'change.tab',
    load: () => import('./change/change-view').then(({ ChangeView }) => ChangeView),
  },
  {
    id: 'na-te-kijken',
    name: 'review.tab',
    load: () => import('./review/review-view').then(({ ReviewView }) => ReviewView),
  },
  {
    id: 'nieuw',
    name: 'rebuild.newRoute',
    load: () => import('./rebuild/new-route-view').then(({ NewRouteView }) => NewRouteView),
  },
  {
    id: 'verbouwen',
    name: 'rebuild.tab',
    load: () => import('./rebuild/rebuild-view').then(({ RebuildView }) => RebuildView),
  },
];
