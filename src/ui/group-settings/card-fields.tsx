import type { GroupForm } from '../../domain/group-form.ts';
import { cardField } from '../../domain/group-form.ts';
import type { Lang } from '../../domain/lang.ts';
import type { OfferedSlot } from '../../domain/local-card.ts';
import { textIn, words } from '../../i18n/index.ts';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';
import { LongTextField, TextField } from '../field/field.tsx';
import { LocalText } from '../text/local-text.tsx';

interface CardFieldsProps {
  readonly lang: Lang;
  readonly slots: readonly OfferedSlot[];
  readonly card: GroupForm['card'];
  /** What is wrong with a field, by its id. */
  readonly error: (field: string) => string | undefined;
}

/** The local card, folded away: for each slot a name, a number and a habit, none of which has to be filled in. */
export function CardFields({ lang, slots, card, error }: CardFieldsProps) {
  const w = words(lang).groupForm;
  const parts = ['name', 'phone', 'habit'] as const;
  const isWrong = slots.some(({ id }) => parts.some((part) => error(cardField(id, part)) !== undefined));
  return (
    <DetailsDrawer summary={w.card} open={isWrong}>
      <p class="hint">{w.cardHint}</p>
      {slots.map(({ id, label, ask, example }) => {
        const { name = '', phone = '', habit = '' } = card[id] ?? {};
        const field = (part: (typeof parts)[number]) => ({
          id: cardField(id, part),
          label: w.cardPart[part],
          error: error(cardField(id, part)),
        });
        return (
          <fieldset class="field-set card-fields__slot">
            <legend>
              <LocalText of={label} lang={lang} />
            </legend>
            <p class="hint">
              <LocalText of={ask} lang={lang} />
            </p>
            <div class="card-fields__pair">
              <TextField {...field('name')} value={name} />
              <TextField {...field('phone')} value={phone} type="tel" />
            </div>
            <LongTextField {...field('habit')} rows={2} value={habit} placeholder={textIn(example, lang)} />
          </fieldset>
        );
      })}
    </DetailsDrawer>
  );
}
