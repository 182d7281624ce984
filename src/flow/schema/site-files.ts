import * as v from 'valibot';
import { K } from '../keys';
import { HELP } from './help';
import { date, excuses, helped, id, line, place, provenance, text } from './parts';

/** `flows/paginas/<name>.yaml` */
export const pageFile = v.strictObject({
  [K.title]: line('title'),
  [K.about]: line('about'),
  [K.checked]: date,
  [K.sections]: helped(
    'sections',
    v.array(v.strictObject({ [K.heading]: line('heading'), [K.text]: text('text') })),
  ),
  [K.wordsExcused]: excuses,
});

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/), v.title('kleur'), v.description(HELP.colour));

/** `flows/organisatie.yaml` */
export const organisationFile = v.strictObject({
  [K.name]: line('name'),
  [K.service]: line('name'),
  [K.slogan]: line('about'),
  [K.area]: line('name'),
  [K.startFlow]: helped('startFlow', id),
  [K.help]: place,
  [K.generalDesk]: helped('generalDesk', id),
  [K.liaison]: helped('liaison', id),
  [K.emergency]: helped(
    'emergency',
    v.strictObject({
      [K.text]: line('text'),
      [K.call]: helped('call', id),
      [K.more]: place,
      [K.moreText]: line('text'),
    }),
  ),
  [K.quickExit]: helped(
    'quickExit',
    v.strictObject({ [K.address]: line('address'), [K.text]: line('text') }),
  ),
  [K.keep]: helped('keep', v.pipe(v.string(), v.regex(/^\d+ maanden$/), v.title('maanden'))),
  [K.site]: line('address'),
  [K.security]: line('address'),
  [K.pages]: helped('pages', v.array(id)),
  [K.colours]: helped(
    'colours',
    v.strictObject({
      accent: v.optional(colour),
      'accent donker': v.optional(colour),
      vlak: v.optional(colour),
    }),
  ),
  [K.template]: v.optional(
    helped(
      'template',
      v.strictObject({
        [K.unsure]: line('say'),
        [K.doThis]: line('doThis'),
        [K.bring]: line('bring'),
        [K.cost]: line('cost'),
        [K.afterwards]: line('afterwards'),
        [K.cannot]: line('cannot'),
        [K.otherwise]: line('say'),
      }),
    ),
  ),
  ...provenance,
});

export type PageFile = v.InferOutput<typeof pageFile>;
export type OrganisationFile = v.InferOutput<typeof organisationFile>;
